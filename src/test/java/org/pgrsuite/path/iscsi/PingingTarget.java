package org.pgrsuite.path.iscsi;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A target on loopback that lets one initiator in, pings it at once, and ends the connection at
 * whatever else is asked of it. RFC 7143 11.12, 11.13, 11.18, 11.19.
 */
final class PingingTarget implements AutoCloseable {
  static final int TAG = 0x12345678;

  private static final int HEADER = 48;
  private static final int OPCODE_MASK = 0x3F;
  private static final int NOP_OUT = 0x00;
  private static final int LOGIN_REQUEST = 0x03;
  private static final int NOP_IN = 0x20;
  private static final int LOGIN_RESPONSE = 0x23;
  private static final int FINAL = 0x80;
  private static final int TO_FULL_FEATURE_PHASE = 0x83;
  private static final int TARGET_TAG = 20;
  private static final byte[] NO_DIGEST = "HeaderDigest=None\0".getBytes(StandardCharsets.US_ASCII);

  private final ServerSocket listener;
  private final BlockingQueue<Integer> answers = new LinkedBlockingQueue<>();

  /** Begins to listen on a port of its own. */
  PingingTarget() throws IOException {
    listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "pinging-target");
    thread.setDaemon(true);
    thread.start();
  }

  /** Where the initiator has to connect to. */
  int port() {
    return listener.getLocalPort();
  }

  /** The Target Transfer Tags of pings that were answered. */
  BlockingQueue<Integer> answers() {
    return answers;
  }

  private void serve() {
    try (Socket initiator = listener.accept()) {
      DataInputStream in = new DataInputStream(initiator.getInputStream());
      while (serve(ByteBuffer.wrap(FaultyWire.read(in)), initiator.getOutputStream())) {
        initiator.getOutputStream().flush();
      }
    } catch (IOException ended) {
      return;
    }
  }

  private boolean serve(ByteBuffer request, OutputStream out) throws IOException {
    switch (request.get(0) & OPCODE_MASK) {
      case LOGIN_REQUEST -> {
        out.write(loginResponse(request));
        if ((request.get(1) & TO_FULL_FEATURE_PHASE) == TO_FULL_FEATURE_PHASE) {
          out.write(ping(request));
        }
      }
      case NOP_OUT -> answers.add(request.getInt(TARGET_TAG));
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Agrees to go on to where the initiator wants, under its ISID and Initiator Task Tag. */
  private static byte[] loginResponse(ByteBuffer request) {
    ByteBuffer response = ByteBuffer.allocate(HEADER + (NO_DIGEST.length + 3) / 4 * 4);
    response.put(0, (byte) LOGIN_RESPONSE).put(1, request.get(1));
    response.put(7, (byte) NO_DIGEST.length).put(HEADER, NO_DIGEST);
    response.putLong(8, request.getLong(8) & ~0xFFFFL | 1).putInt(16, request.getInt(16));
    return numbered(response, request);
  }

  private static byte[] ping(ByteBuffer login) {
    ByteBuffer ping = ByteBuffer.allocate(HEADER);
    ping.put(0, (byte) NOP_IN).put(1, (byte) FINAL);
    ping.putInt(16, 0xFFFFFFFF).putInt(TARGET_TAG, TAG);
    return numbered(ping, login);
  }

  /** StatSN, ExpCmdSN and MaxCmdSN, the latter as the initiator began to count. */
  private static byte[] numbered(ByteBuffer pdu, ByteBuffer login) {
    int command = login.getInt(24);
    return pdu.putInt(24, 1).putInt(28, command).putInt(32, command + 64).array();
  }

  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
