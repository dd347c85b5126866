"""Texts in the scripts news is written in, and strategies that make more of them."""

from hypothesis import strategies as st

LATIN = "Experts say the plan could fail, officials didn't comment."
DECOMPOSED = "Le cafe\u0301 de l'E\u0301lyse\u0301e e\u0301tait ferme\u0301."
ARABIC = "قَالَ الخُبَراءُ إنَّ الوكالات تقرأ الرسائل."
HEBREW = "הממשלה אמרה כי התוכנית תיכשל."
CHINESE = "专家表示，该机构可能正在阅读邮件。"
JAPANESE = "専門家によると、メールが読まれているカモしれない。"
KOREAN = "전문가들은 계획이 실패할 수 있다고 말했다."
BURMESE = "ကျွမ်းကျင်သူများက အစီအစဉ်ပျက်နိုင်သည်ဟု ပြောသည်။"
THAI = "ผู้เชี่ยวชาญกล่าวว่าแผนอาจล้มเหลว"
KHMER = "អ្នកជំនាញនិយាយថាផែនការអាចបរាជ័យ។"
HINDI = "विशेषज्ञों ने कहा कि योजना विफल हो सकती है।"
RUSSIAN = "Эксперты считают, что план может провалиться."
GREEK = "Οι ειδικοί λένε ότι το σχέδιο μπορεί να αποτύχει."
EMOJI = "A😀 said so 👩🏽‍🚀 in 🇲🇲🇫🇷 on 1️⃣ day ❤️."

SCRIPTS = {
    "latin": LATIN,
    "decomposed": DECOMPOSED,
    "arabic": ARABIC,
    "hebrew": HEBREW,
    "chinese": CHINESE,
    "japanese": JAPANESE,
    "korean": KOREAN,
    "burmese": BURMESE,
    "thai": THAI,
    "khmer": KHMER,
    "hindi": HINDI,
    "russian": RUSSIAN,
    "greek": GREEK,
    "emoji": EMOJI,
}

_PIECES = (
    *(
        "a",
        "Zoë",
        "e\u0301",
        "could",
        "1️⃣",
        "3",
        " ",
        "  ",
        "\n",
        "\t",
        ".",
        "“",
        "’",
        "-",
        "_",
        '"',
        "*",
        "(",
        ")",
        "AND",
        "NOT",
    ),
    *(
        "\ufeff",
        "\u00ad",
        "\u200b",
        "\u200c",
        "\u200d",
        "\u2028",
        "\x85",
        "\r\n",
        "\r",
        "\0",
        "\ud83d",
        "\udc00",
        "\x1b",
    ),
    *("中", "国", "语", "手机", "カ", "ผู้", "မြန်", "မာ", "က", "ကျွ", "كِ", "تاب", "ש", "한국", "भार"),
    *("😀", "👩🏽‍🚀", "🇲🇲", "🇫🇷", "❤️", "𠀀", "𝒜"),
)

wild = st.lists(st.one_of(st.sampled_from(_PIECES), st.characters(), st.text(max_size=3)), max_size=30).map("".join)
"""Any string a program can be handed: every script, emoji, controls, lone surrogates."""

plain = wild.map(lambda text: text.encode("utf-8", "replace").decode()).filter(bool)
"""The same without lone surrogates."""

article = st.lists(
    st.one_of(st.sampled_from(list(SCRIPTS.values())), st.sampled_from(_PIECES), st.text(min_size=1, max_size=8)),
    min_size=1,
    max_size=12,
).map(" ".join)
"""What an article could be made of, before the text rule."""

known = st.lists(
    st.sampled_from([*SCRIPTS.values(), *(piece for piece in _PIECES if piece.isprintable())]), min_size=1, max_size=12
).map("".join)
"""Texts of characters that every Unicode version of the last years has: SQLite and Python have their own."""
