"""Words that stand before a full stop without ending a sentence, and words that begin one: tables, loaded late.

All languages in one table: which language a text is in is not asked, and what is spelt alike behaves alike.
"""


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


NEVER = _words(
    # English
    "Mr Mrs Ms Mx Messrs Dr Prof Rev Hon Gen Lt Lieut Col Maj Capt Cpt Cmdr Cdr Sgt Cpl Pvt Adm Gov Sen Sens Rep Reps",
    "Pres Supt Insp Det Fr Msgr St Ste Mt Ft e.g i.e vs viz cf ca approx incl esp resp Ph.Ds op.cit",
    # German
    "Hr Hrn Frl Dipl Ing Mag z.B d.h u.a v.a i.d.R i.d.F i.H.v u.U z.T z.Z z.Zt m.E o.g s.o s.u sog bzw evtl ggf ggfs",
    "inkl exkl zzgl abzgl vgl geb gest gem gegr lt insb insbes bspw beispielsw einschl ehem u.ä.m vorm allg Hl hl",
    # French, Spanish, Italian, Portuguese
    "MM Mgr Me av apr env ex p.ex cf éd c.-à-d Sr Sra Sres Srta Dra Dña Ud Uds Vd Vds p.ej Excmo Excma Ilmo Mons Gral",
    "Cnel EE JJ CC FF Avda Sig Dott Prof.ssa Sig.ra Exmo",
    # Russian
    "т.е т.к т.н т.о т.ч ул им просп пер пл наб обл акад проф доц ген полк подп адм см ср напр св сокр англ лат нем фр",
    # Hindi and Tamil: titles, and letters of the Latin alphabet as they are spelt in initials
    "डॉ डा श्री प्रो सं रु कि मि मी ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई",
    "टीवी टी.वी डॉक्टर டாக்டர் திரு திருமதி பேரா ரூ ஏ பி சி டி இ எஃப் ஜி எச் ஐ ஜே கே எல் எம் என் ஓ கியூ ஆர் எஸ் யூ வி",
    "கி கி.மீ கி.பி கி.மு மு எஸ்.பி",
    # Arabic, Persian, Hebrew
    "د أ م ص ج هـ ه ق.م دکتر ד פרופ גב מס עמ",
)
"""Something always follows: no end, whatever it is."""

BEFORE_FIGURE = _words(
    "No Nos no nos Nr Nrn Art Arts art arts Abs Abschn Kap Bd Bde S Ziff Fig Figs fig figs Abb Tab p pp vol Vol vols",
    "ch chap Chap sec Sec par Par § para Ch ver Ver v ed Tel tel Fax ext Az Rn Rdnr ff max min mind zirka rd ung Jg H",
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Okt Nov Dec Dez févr janv avr juil sept oct nov déc ene abr ago dic",
    "pág págs núm nº n° n artt cap caps tít fol lín стр с рис табл гл ст п пп № разд вып кв д корп тел",
    "எண் सं संख्या",
)
"""No end before a figure; before anything else they are words like any other."""

MAYBE = _words(
    "Inc Ltd Corp Co Cos Bros Jr Sr Esq etc al Ave Blvd Rd Dept Univ Assn Assoc Intl Natl Ph.D M.D B.A M.A LL.M",
    "a.m p.m A.M P.M U.S U.K U.N E.U U.S.A D.C L.A N.Y N.J S.A S.L UU OO KK Ltda Cía Cia Mass Calif Fla Ala Ariz Ark",
    "Colo Conn Del Ga Ill Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont",
    "usw u.v.m u.s.w u.a.m u.ä o.ä o.Ä u.Ä ff f Jh Jhdt Jhd Mio Mrd Tsd Std Min Sek Str Chr v.Chr n.Chr J.-C a.C d.C",
    "гг вв руб коп долл и.о",
)
"""They may end a sentence: they do where a word that usually begins one follows."""

STARTERS = _words(
    # English
    "The This That These Those There Then They He She It We You In On At As An And But Or So If When While Although",
    "However After Before Since For From His Her Its Our Their Some Many Most No Not What Who Why How Where With By To",
    "Also Both Each Even Last Meanwhile Now Once One Only Since Still Such Under Until Yet Police According Despite",
    "During Earlier Its More Nor Other Over Two Here Instead Moreover Because",
    # German
    "Der Die Das Dem Den Ein Eine Einen Einer Er Sie Es Wir Ihr Ich Und Aber Oder Auch Als Am Im Beim Vom Zum Zur Auf",
    "Aus Bei Bis Da Dabei Dafür Dagegen Daher Damals Damit Danach Dann Daran Darauf Daraus Darin Darum Dass Davon Dazu",
    "Denn Dennoch Deshalb Dies Diese Dieser Dieses Doch Dort Durch Für Gegen Hier Hinzu Insgesamt Jedoch Laut Man Mit",
    "Nach Nachdem Noch Nun Nur Ob Schon Sein Seine Seit Seitdem So Sollte Somit Trotz Um Unter Viele Von Vor Während",
    "Was Weil Weiter Wenn Wer Wie Wo Zudem Zu Zuvor Zwar",
    # French and Spanish
    "Il Elle Ils Elles Ce Cette Ces Cela Mais Et Ou Dans En Pour Par Avec Selon Après Avant Depuis Une Les Nous Vous",
    "On Si Son Sa Ses Leur Sur Alors Puis Aussi Ainsi Le El Los Las Un Una Unos Pero Y Este Esta Estos Ese Eso",
    "Esto Según Con Sin Por Para Como Cuando Desde Después Antes Su Sus Se Entre También Ya No Ella Ellos Nosotros Al",
    # Russian
    "В Во На По Он Она Оно Они Мы Вы Я Это Этот Эта Эти Но И А Как Также При После Однако С Со К Для За Из От До Так",
    "Если Когда Его Её Их Что Кто Где Ранее Позже Кроме Затем Тогда Теперь По-видимому Согласно О Об Не Ни У Все Всё",
)
"""Words that begin a sentence more often than they go on with one."""

ORDINAL_NEXT = _words(
    "Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Jahrhundert",
    "Jahrhunderts Jahrhunderte Jahrtausend Jahrestag Jh Jhd Geburtstag Todestag Hochzeitstag Platz Rang Liga",
    "Bundesliga Spieltag Etage Stock Stockwerk Klasse Mal Weltkrieg Weltkriegs Kapitel Runde Minute Auflage",
    "Staffel Halbzeit Lebensjahr Quartal",
    "Strafsenat Zivilsenat Senat Kammer Armee Division Kompanie Bataillon Bezirk Arrondissement Lesung Satz Saison",
    "Legislaturperiode Wahlperiode Parteitag Amtszeit Ausgabe Folge Teil Semester Schwangerschaftswoche Woche Tag Jahr",
    "Platzierte Verordnung Dynastie Gebot Sinfonie Symphonie Etappe Tabellenplatz Internationale Internationalen",
)
"""German words before which a figure with a full stop is an ordinal."""

ORDINAL_BEFORE = _words(
    "am der die das dem den des im zum zur vom beim ab bis seit und oder ihr ihre ihrem ihren ihrer sein seine seinem",
    "seinen seiner dieser diesem diesen jeder jedem jeden jedes Am Der Die Das Dem Den Des Im Zum Zur Vom Ab Seit",
    "Beim auf rund unser unsere unserem unseren unserer eine einer zwischen",
)
"""German words behind which a short figure with a full stop is an ordinal, unless a starter follows."""

QUOTED_ON = ("と", "って", "という", "を", "が", "は", "の", "に", "も", "など", "だ", "で")
"""Japanese particles that go on with the sentence behind a quotation that closed with a mark of its own."""

THAI_GOES_ON = tuple(
    _words(
        "ๆ กล่าว ก็ รวม หรือ ซึ่ง ได้ ที่ และ เพราะ ของ จะ เช่น โดย จน ให้ กับ คือ ว่า เป็น ถูก ทำให้ บอก ต่อ ด้วย แห่ง ยัง เพื่อ จึง ก่อน ",
        "หลัง ขณะ แต่",
    )
)
"""Thai words that, behind a space, go on with the sentence before it."""
THAI_UNFINISHED = tuple(_words("ว่า และ คือ ของ กับ ที่ ฯ เป็น กว่า ตาม หรือ ๆ โดย ใน เช่น อื่น ปี ์"))
"""Thai words (and signs of loan words and names) behind which a space ends no sentence."""
THAI_BEGINS = tuple(_words("อย่างไรก็ตาม นอกจาก ทั้งนี้ นี่ ทีม ผม ฉัน ตอน มัน จาก การ นาย พวก เขา เธอ ใน “"))
"""Thai words that often begin a sentence."""
THAI_FINISHED = tuple(_words("กล่าว งาน ด้วย สุด ลง อยู่ ได้ ต่อไป ไว้ ครับ ค่ะ ”"))
"""Thai words that often end one."""
