"""What several tests share: texts in many scripts, children that mark, a disk that loses power."""
