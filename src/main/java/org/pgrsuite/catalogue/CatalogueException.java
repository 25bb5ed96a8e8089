package org.pgrsuite.catalogue;

/** A file of the catalogue is not as it should be; the message begins with file and line. */
public final class CatalogueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CatalogueException(String message) {
    super(message);
  }
}
