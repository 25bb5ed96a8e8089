package org.pgrsuite.path.iscsi;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A wire on loopback between an iSCSI initiator and its target that does what it is told to the
 * next PDU that comes from the target: once, or for as long as it is told.
 */
final class FaultyWire implements AutoCloseable {
  private static final int HEADER = 48;
  private static final int LOGIN_RESPONSE = 0x23;

  /** What may happen to a PDU on its way from the target. */
  interface Fault {
    /**
     * Passes it on, or something else, or nothing.
     *
     * @throws IOException if the connection shall end, or has
     */
    void pass(byte[] pdu, OutputStream toInitiator) throws IOException;
  }

  /** Nothing happens. */
  static final Fault NONE = (pdu, out) -> out.write(pdu);

  private final InetSocketAddress target;
  private final ServerSocket listener;
  private final AtomicReference<Fault> next = new AtomicReference<>(NONE);
  private final AtomicReference<Fault> nextLogin = new AtomicReference<>(NONE);
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean silent;

  /** Begins to listen on a port of its own. */
  FaultyWire(InetSocketAddress target) throws IOException {
    this.target = target;
    this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start("faulty-wire", this::accept);
  }

  /** Where the initiator has to connect to. */
  int port() {
    return listener.getLocalPort();
  }

  /** What happens to the next PDU of a session that is logged in; the one after it passes. */
  void next(Fault fault) {
    next.set(fault);
  }

  /** What happens to the next answer to a login. */
  void nextLogin(Fault fault) {
    nextLogin.set(fault);
  }

  /** Whether nothing at all passes, although connections stand. */
  void silent(boolean nothingPasses) {
    silent = nothingPasses;
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        connect(listener.accept());
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void connect(Socket initiator) throws IOException {
    Socket other = new Socket();
    open.add(initiator);
    open.add(other);
    other.connect(target, 5_000);
    initiator.setTcpNoDelay(true);
    other.setTcpNoDelay(true);
    start("to-target", () -> pump(initiator, other, this::copy));
    start("from-target", () -> pump(other, initiator, this::passPdus));
  }

  private interface Pumping {
    void pump(InputStream from, OutputStream to) throws IOException;
  }

  /** The end of one direction is the end of both. */
  private void pump(Socket from, Socket to, Pumping pumping) {
    try (from;
        to) {
      pumping.pump(from.getInputStream(), to.getOutputStream());
    } catch (IOException ended) {
      // One side is gone, which is often what a test wants.
    } finally {
      open.remove(from);
      open.remove(to);
    }
  }

  private void copy(InputStream from, OutputStream to) throws IOException {
    byte[] some = new byte[0x10000];
    for (int read = from.read(some); read >= 0; read = from.read(some)) {
      if (!silent) {
        to.write(some, 0, read);
      }
    }
  }

  private void passPdus(InputStream from, OutputStream to) throws IOException {
    DataInputStream in = new DataInputStream(from);
    while (true) {
      byte[] pdu = read(in);
      if (silent) {
        continue;
      }
      boolean login = (pdu[0] & 0x3F) == LOGIN_RESPONSE;
      (login ? nextLogin : next).getAndSet(NONE).pass(pdu, to);
      to.flush();
    }
  }

  /** One PDU without digests: RFC 7143 11.2.1, with its additional headers, data and padding. */
  static byte[] read(DataInputStream in) throws IOException {
    byte[] header = new byte[HEADER];
    in.readFully(header);
    int more = 4 * (header[4] & 0xFF);
    int data = (header[5] & 0xFF) << 16 | (header[6] & 0xFF) << 8 | header[7] & 0xFF;
    byte[] pdu = new byte[HEADER + more + (data + 3) / 4 * 4];
    System.arraycopy(header, 0, pdu, 0, HEADER);
    in.readFully(pdu, HEADER, pdu.length - HEADER);
    return pdu;
  }

  /** Ends the connection after so many bytes of the PDU. */
  static Fault cutAfter(int bytes) {
    return (pdu, out) -> {
      out.write(pdu, 0, Math.min(bytes, pdu.length));
      out.flush();
      throw new EOFException("cut");
    };
  }

  private static void start(String name, Runnable task) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      listener.close();
      for (Socket socket : open) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
