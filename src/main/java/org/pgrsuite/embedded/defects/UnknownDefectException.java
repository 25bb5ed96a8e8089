package org.pgrsuite.embedded.defects;

/** A defect that there is not. */
public final class UnknownDefectException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String name;

  UnknownDefectException(String name) {
    super("'" + name + "' is no defect of the embedded unit");
    this.name = name;
  }

  /** What was written. */
  public String name() {
    return name;
  }
}
