"""The window on a project, settled; says how much memory it holds with nothing open and with an article."""

import sys
from pathlib import Path


def resident_kilobytes() -> int:
    """What of this process is in memory now and is its own: pages that are shared with no file."""
    status = Path("/proc/self/status").read_text()
    return sum(int(line.split()[1]) for line in status.splitlines() if line.startswith(("RssAnon", "RssShmem")))


if __name__ == "__main__":
    import gc
    from time import monotonic

    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit

    path, ini, title, patience = sys.argv[1:5]
    app = QApplication(sys.argv[:1])

    def settle() -> None:
        """Let everything happen that was put off."""
        until = monotonic() + float(patience)
        while monotonic() < until:
            QApplication.processEvents()

    bare = QMainWindow()
    bare.setCentralWidget(QPlainTextEdit())
    bare.resize(1320, 840)
    bare.show()
    settle()
    floor = resident_kilobytes()

    from factcheck.ui import theme
    from factcheck.ui.main_window import MainWindow
    from factcheck.ui.session import Session
    from factcheck.ui.settings import Settings

    theme.apply(app, "light")
    session = Session()
    window = MainWindow(session, Settings(QSettings(ini, QSettings.Format.IniFormat)))
    window.show()
    window.files.open(Path(path))
    session.use_reviewer("Mia")
    window.dress()
    project = session.project
    assert project is not None
    articles = {article.title: article.id for article in project.articles()}
    session.focus_article(articles[next(name for name in articles if name != title)])
    settle()
    empty = resident_kilobytes()
    session.focus_article(articles[title])
    settle()
    for step in (1, 1, -1):
        session.next_claim(step)
        settle()
    gc.collect()
    shown = resident_kilobytes()
    sys.stdout.write(f"floor {floor}\nempty {empty}\nshown {shown}\n")
    sys.stdout.flush()
    window.close()
