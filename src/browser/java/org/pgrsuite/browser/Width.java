package org.pgrsuite.browser;

/** How wide a window is, in CSS pixels. */
enum Width {
  DESK(1280, 900),
  TELEPHONE(390, 844);

  private final int pixels;
  private final int height;

  Width(int pixels, int height) {
    this.pixels = pixels;
    this.height = height;
  }

  int pixels() {
    return pixels;
  }

  int height() {
    return height;
  }
}
