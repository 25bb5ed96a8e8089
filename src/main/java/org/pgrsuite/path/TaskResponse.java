package org.pgrsuite.path;

/**
 * How a task management function ended.
 *
 * @param done whether target and host say that it was carried out
 * @param words the service response as the standard names it, or what the host says
 */
public record TaskResponse(boolean done, String words) {
  /** It was carried out. SAM-5 7.1. */
  public static final TaskResponse COMPLETE = new TaskResponse(true, "FUNCTION COMPLETE");

  /** It was not, for this reason. */
  public static TaskResponse refused(String words) {
    return new TaskResponse(false, words);
  }
}
