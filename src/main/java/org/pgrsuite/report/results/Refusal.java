package org.pgrsuite.report.results;

/**
 * Why the suite refused to touch the unit.
 *
 * @param check what was looked at
 * @param found what was found
 * @param remedy what the operator can do
 */
public record Refusal(String check, String found, String remedy) {
  /** What is missing in a file is empty. */
  public Refusal {
    check = Absent.orEmpty(check);
    found = Absent.orEmpty(found);
    remedy = Absent.orEmpty(remedy);
  }
}
