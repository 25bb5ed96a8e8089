package org.pgrsuite.catalogue;

/**
 * A line of a file of the catalogue.
 *
 * @param file the file's name
 * @param number counted from 1
 * @param text without blanks around it
 */
record Line(String file, int number, String text) {
  Line {
    text = text.strip();
  }

  boolean isComment() {
    return text.startsWith("#");
  }

  CatalogueException wrong(String complaint) {
    return new CatalogueException(file + ':' + number + ": " + complaint);
  }
}
