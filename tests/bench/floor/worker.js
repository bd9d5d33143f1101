// Only here so that the extension shows itself; it listens to nothing.
