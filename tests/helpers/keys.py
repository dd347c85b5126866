"""Counting key presses: a reader who walks a text of claims and presses as few keys as the window allows."""

from collections import Counter


class CountedKeys:
    """Presses keys for a reader of the stories and counts them."""

    def __init__(self, reader):
        self.reader = reader
        self.pressed = Counter()

    def key(self, *sequences):
        self.pressed.update(sequences)
        self.reader.key(*sequences)

    @property
    def total(self):
        return self.pressed.total()


def walk(keys, labels):
    """Give each sentence in turn its label ("0": nothing to check), from the one the reader is on."""
    for number, label in enumerate(labels):
        keys.key(label)
        # "0" goes on by itself.
        if label != "0" and number + 1 < len(labels):
            keys.key("N")
