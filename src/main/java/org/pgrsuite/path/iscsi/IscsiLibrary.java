package org.pgrsuite.path.iscsi;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.path.TransportException.Kind;

/** Finds libiscsi, whose file name changes from release to release, and maps its functions. */
final class IscsiLibrary {
  /** Oldest first: what was tried most is preferred. The last is the name without a version. */
  static final List<String> FILES =
      List.of(
          "libiscsi.so.7",
          "libiscsi.so.8",
          "libiscsi.so.9",
          "libiscsi.so.10",
          "libiscsi.so.11",
          "libiscsi.so");

  private IscsiLibrary() {}

  /**
   * Loads the library, once in the life of the process.
   *
   * @throws TransportException if there is none; says what to install
   */
  static void load() {
    Loaded.FAILURE.ifPresent(
        failure -> {
          throw new TransportException(Kind.NOT_OPENED, failure);
        });
  }

  /** The file name of the library that is loaded; empty if there is none. */
  static String name() {
    return Loaded.FAILURE.isEmpty()
        ? FILES.stream().filter(file -> find(List.of(file)).isPresent()).findFirst().orElse("")
        : "";
  }

  /** The address of a direct buffer. */
  static long addressOf(ByteBuffer buffer) {
    return Pointer.nativeValue(Native.getDirectBufferPointer(buffer));
  }

  static String missing(List<String> files, String detail) {
    return ("An iscsi:// path needs the library libiscsi, and none of %s can be loaded (%s):"
            + " install it with apt-get install libiscsi7 (Debian, Ubuntu),"
            + " dnf install libiscsi (Fedora) or zypper install libiscsi8 (SUSE;"
            + " its later releases have a higher number).")
        .formatted(String.join(", ", files), detail);
  }

  static Optional<NativeLibrary> find(List<String> files) {
    for (String file : files) {
      try {
        return Optional.of(NativeLibrary.getInstance(file));
      } catch (UnsatisfiedLinkError absent) {
        continue;
      }
    }
    return Optional.empty();
  }

  /** Initialised by the first {@link #load()}; immutable. */
  private static final class Loaded {
    static final Optional<String> FAILURE = attempt();

    private static Optional<String> attempt() {
      if (Native.POINTER_SIZE != Long.BYTES) {
        return Optional.of("An iscsi:// path needs a Java runtime of 64 bits; this one has 32.");
      }
      Optional<NativeLibrary> library = find(FILES);
      if (library.isEmpty()) {
        return Optional.of(missing(FILES, "not installed"));
      }
      try {
        Native.register(LibIscsi.class, library.get());
        Native.register(Poll.class, NativeLibrary.getInstance("c"));
        Native.register(Receive.class, NativeLibrary.getInstance("c"));
        return Optional.empty();
      } catch (UnsatisfiedLinkError tooOld) {
        return Optional.of(missing(FILES, tooOld.getMessage()));
      }
    }
  }
}
