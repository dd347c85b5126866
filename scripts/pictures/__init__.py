"""What the pictures in docs/pictures show, and how the window gets there."""
