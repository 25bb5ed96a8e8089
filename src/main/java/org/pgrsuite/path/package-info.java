/**
 * The way to a logical unit: send one command, get status, sense and data. A path is named by a
 * string: {@code /dev/sdc}, {@code iscsi://host/IQN/LUN?initiator=IQN}, {@code embedded}.
 *
 * <p>What the logical unit answered is a {@link org.pgrsuite.path.ScsiResult}, whatever its status.
 * What host, driver or wire did wrong is a {@link org.pgrsuite.path.TransportException}.
 */
package org.pgrsuite.path;
