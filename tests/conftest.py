"""Guard rails: every test is alone with its own home folder and settings, and fails on anything unexpected.

A Qt warning, a Python warning, an exception in a slot, a thread or a finaliser fails the test (pyproject.toml
asks for that); here a window or dialog nobody closed does, and so does a call that would block on a dialog.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# One cache for the whole run: fontconfig would build a new one for each test otherwise.
_SESSION = tempfile.TemporaryDirectory(prefix="factcheck-tests-")
for _name, _folder in (("XDG_CACHE_HOME", "cache"), ("XDG_RUNTIME_DIR", "runtime")):
    _path = Path(_SESSION.name, _folder)
    _path.mkdir(mode=0o700)
    os.environ[_name] = str(_path)

hypothesis.settings.register_profile(
    "default",
    derandomize=True,
    max_examples=40,
    deadline=None,
    database=None,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.register_profile(
    "soak",
    derandomize=False,
    max_examples=1000,
    deadline=None,
    database=None,
    print_blob=True,
    suppress_health_check=list(hypothesis.HealthCheck),
)
hypothesis.settings.load_profile("default")

_BLOCKING = {
    "QDialog": ("exec",),
    "QMessageBox": ("exec", "about", "aboutQt", "critical", "information", "question", "warning"),
    "QFileDialog": (
        "getExistingDirectory",
        "getOpenFileName",
        "getOpenFileNames",
        "getSaveFileName",
        "getOpenFileUrl",
    ),
    "QInputDialog": ("getDouble", "getInt", "getItem", "getMultiLineText", "getText"),
    "QColorDialog": ("getColor",),
    "QFontDialog": ("getFont",),
    "QMenu": ("exec",),
}


def pytest_configure(config: pytest.Config) -> None:
    """Do not blame a test for what the offscreen platform says about itself."""
    config.addinivalue_line("qt_log_ignore", "^This plugin does not support ")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the soak tests out unless the command line speaks of them; then, properties soak too."""
    if "soak" in config.option.markexpr:
        for item in items:
            if hypothesis.is_hypothesis_test(getattr(item, "obj", None)):
                item.add_marker("soak")
        return
    soak = [item for item in items if item.get_closest_marker("soak")]
    if soak:
        config.hook.pytest_deselected(items=soak)
        items[:] = [item for item in items if not item.get_closest_marker("soak")]


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder of the test's own, so that nobody's settings are read or written."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(home))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home / name.lower()))
    for name in [name for name in os.environ if name.startswith("FACTCHECK_")]:
        monkeypatch.delenv(name)
    return home


@pytest.fixture(autouse=True)
def _qt_guard(request: pytest.FixtureRequest, own_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Own settings and no blocking dialogs for a test that uses Qt; nothing may stay on the screen after it."""
    if not {"qtbot", "qapp"} & set(request.fixturenames):
        yield
        return
    from PySide6 import QtWidgets
    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QGuiApplication

    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    for form in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
        for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
            QSettings.setPath(form, scope, str(own_home / "settings"))
    for class_name, methods in _BLOCKING.items():
        for method in methods:
            monkeypatch.setattr(getattr(QtWidgets, class_name), method, _blocked(f"{class_name}.{method}"))
    yield
    # Data made in Python must not outlive it: the process would crash when it ends.
    QGuiApplication.clipboard().clear()
    left = _visible_windows()
    for widget in left:
        widget.hide()
        widget.deleteLater()
    assert not left, f"left on the screen after the test: {[_describe(widget) for widget in left]}"


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> Generator[None, Any, Any]:
    """Fail a test that ends with a dialog it neither closed nor handed to qtbot."""
    result = yield
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtWidgets import QDialog

        known = {reference() for reference, _before in getattr(pyfuncitem, "qt_widgets", [])}
        dialogs = [widget for widget in _visible_windows() if isinstance(widget, QDialog) and widget not in known]
        if dialogs:
            said = [_describe(dialog) for dialog in dialogs]
            for dialog in dialogs:
                dialog.hide()
            pytest.fail(f"a dialog nobody expected is open at the end of the test: {said}", pytrace=False)
    return result


def _visible_windows() -> list[Any]:
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        return []
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def _describe(widget: Any) -> str:
    text = getattr(widget, "text", None)
    said = text() if callable(text) else ""
    return f"{type(widget).__name__} “{widget.windowTitle()}” {said}".strip()


def _blocked(name: str) -> Callable[..., None]:
    def call(*_args: object, **_keywords: object) -> None:
        pytest.fail(f"{name} would block until somebody answers: use open() and a signal")

    return call
