package org.pgrsuite.lu.journal;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes files and folders that only their owner can read: a journal holds data of the unit. */
final class PrivateFiles {
  private PrivateFiles() {}

  static void create(Path file) throws IOException {
    Files.createFile(file, mode("rw-------"));
  }

  static void createFolders(Path folder) throws IOException {
    Files.createDirectories(folder, mode("rwx------"));
  }

  private static FileAttribute<?>[] mode(String permissions) {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
