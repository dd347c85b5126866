"""``merge.py PROJECT OTHER``: look at OTHER, merge it, and print the process's greatest memory in MB."""

import resource
import sys

from factcheck.project import Project

with Project.open(sys.argv[1]) as project:
    project.merge(sys.argv[2], backup=False)
unit = 1024 * 1024 if sys.platform == "darwin" else 1024
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit)
