package org.pgrsuite.path.sgio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.path.TransportException;

/**
 * What the machine that the suite runs on does with the disks behind SG_IO paths. Reads links and
 * small files; only {@link #hold} opens a device, for reading. Stateless.
 */
public final class LinuxHost {
  private final Path root;
  private final SgDeviceResolver resolver;
  private final DiskUses uses;
  private final Pollers pollers;

  /**
   * The machine whose files are under this directory.
   *
   * @param root the directory with {@code dev}, {@code proc} and {@code sys} in it
   */
  public LinuxHost(Path root) {
    this.root = root;
    this.resolver = new SgDeviceResolver(root);
    this.uses = new DiskUses(root);
    this.pollers = new Pollers(root);
  }

  /** The machine that the suite runs on. */
  public static LinuxHost ofThisMachine() {
    return new LinuxHost(Path.of("/"));
  }

  /**
   * The block device of a path: {@code sdc}. Nothing if no driver made one, so that nobody on this
   * machine can use it as a disk.
   *
   * @param device as {@link SgioPaths#open} takes it
   * @throws TransportException if there is no such device
   */
  public Optional<String> diskOf(String device) {
    String generic = resolver.resolve(device).node().getFileName().toString();
    return new Sysfs(root).blockOf(generic);
  }

  /**
   * Who uses a disk on this machine, each a clause: {@code /dev/sdc1 is mounted on /srv}; empty if
   * nobody does.
   */
  public List<String> usesOf(String disk) {
    return uses.of(disk);
  }

  /**
   * Opens a disk such that nobody can mount it, nor use it in any other way that needs it for
   * itself, until the hold is closed.
   *
   * @throws NotHeldException if it cannot be opened, or somebody has it already
   */
  public DiskHold hold(String disk) {
    return DiskHold.of(root.resolve("dev").resolve(disk));
  }

  /**
   * Where programs lock what all users of the machine share. One folder for all of them: one that
   * root alone can write to, as {@code /run/lock} is on some systems, would keep root's locks from
   * the others.
   */
  public Path lockFolder() {
    Path folder = root.resolve("run/lock");
    return isForEverybody(folder) ? folder : Path.of(System.getProperty("java.io.tmpdir"));
  }

  private static boolean isForEverybody(Path folder) {
    try {
      return Files.isWritable(folder)
          && Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_WRITE);
    } catch (IOException | UnsupportedOperationException unknown) {
      return false;
    }
  }

  /**
   * What runs on this machine and sends commands of its own to disks, each a sentence that says
   * what it may take from the suite.
   */
  public List<String> pollersOf(List<String> disks) {
    return pollers.of(disks);
  }
}
