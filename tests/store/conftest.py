"""A project to work with, and one that has seen everything."""

import pytest

from tests.helpers import projects


@pytest.fixture
def path(tmp_path):
    return tmp_path / "test.factcheck"


@pytest.fixture
def project(path):
    """Open, with Mia at work on one English article."""
    with projects.opened(path) as opened:
        yield opened


@pytest.fixture
def busy(path):
    """Open, with every kind of record in it."""
    with projects.busy(path) as opened:
        yield opened


@pytest.fixture
def article(project):
    """The id of its English article."""
    return project.articles()[0].id
