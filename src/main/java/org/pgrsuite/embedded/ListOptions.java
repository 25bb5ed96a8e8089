package org.pgrsuite.embedded;

/** Prints the options of the embedded unit: {@code bin/unit-options}. */
public final class ListOptions {
  private ListOptions() {}

  /** Prints a line for each option; arguments are not looked at. */
  public static void main(String[] arguments) {
    UnitOption.list().forEach(System.out::println);
  }
}
