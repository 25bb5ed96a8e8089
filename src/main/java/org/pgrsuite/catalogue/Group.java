package org.pgrsuite.catalogue;

/**
 * Requirements about one thing.
 *
 * @param number its place in the catalogue, counted from 1
 * @param code what its ids begin with: {@code REL}
 * @param title what it is about: {@code Releasing}
 */
public record Group(int number, String code, String title) {
  /** The folder of its features: {@code 05-REL}. */
  public String folder() {
    return (number < 10 ? "0" : "") + number + '-' + code;
  }
}
