/*
 * The reference for the rate of SG_IO: sends one command over and over, as fast as C can.
 *
 *   sg_loop DEVICE COUNT [tur|read-keys]
 *
 * It prints one line: COUNT commands, T s, R per second, the slowest took U us.
 */
#include <errno.h>
#include <fcntl.h>
#include <scsi/sg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

enum { SENSE_LENGTH = 252, DATA_LENGTH = 8192, TIMEOUT_MS = 10000, GOOD = 0 };

static unsigned char test_unit_ready[] = {0, 0, 0, 0, 0, 0};
static unsigned char read_keys[] = {0x5e, 0, 0, 0, 0, 0, 0, DATA_LENGTH >> 8, DATA_LENGTH & 0xff, 0};

static void stop(const char *what, const char *why)
{
	fprintf(stderr, "sg_loop: %s: %s\n", what, why);
	exit(3);
}

/* Returns the SCSI status; ends the program when the command did not reach the unit. */
static int send(int fd, int with_data)
{
	static unsigned char sense[SENSE_LENGTH], data[DATA_LENGTH];
	struct sg_io_hdr header;

	memset(&header, 0, sizeof header);
	header.interface_id = 'S';
	header.dxfer_direction = with_data ? SG_DXFER_FROM_DEV : SG_DXFER_NONE;
	header.cmdp = with_data ? read_keys : test_unit_ready;
	header.cmd_len = with_data ? sizeof read_keys : sizeof test_unit_ready;
	header.sbp = sense;
	header.mx_sb_len = sizeof sense;
	header.dxferp = data;
	header.dxfer_len = with_data ? sizeof data : 0;
	header.timeout = TIMEOUT_MS;
	if (ioctl(fd, SG_IO, &header) < 0)
		stop("SG_IO", strerror(errno));
	if (header.host_status != 0)
		stop("SG_IO", "the host adapter reports an error");
	return header.status;
}

static double seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec + now.tv_nsec / 1e9;
}

int main(int argc, char **argv)
{
	int fd, with_data, i, count;
	double start, time, before, took, slowest = 0;

	if (argc < 3 || (count = atoi(argv[2])) < 1)
		stop("usage", "sg_loop DEVICE COUNT [tur|read-keys]");
	with_data = argc > 3 && strcmp(argv[3], "read-keys") == 0;
	fd = open(argv[1], O_RDWR | O_NONBLOCK);
	if (fd < 0)
		stop(argv[1], strerror(errno));
	/* Unit attentions that wait since the login. */
	for (i = 0; i < 10 && send(fd, with_data) != GOOD; i++)
		;
	start = seconds();
	for (i = 0; i < count; i++) {
		/* As the suite does, which reports the time of every command. In the guest a look at the clock
		   is a call of the kernel. */
		before = seconds();
		if (send(fd, with_data) != GOOD)
			stop(argv[1], "a command did not end with GOOD");
		took = seconds() - before;
		slowest = took > slowest ? took : slowest;
	}
	time = seconds() - start;
	printf("%d commands, %.3f s, %.0f per second, the slowest took %.0f us\n", count, time, count / time,
	       slowest * 1e6);
	return close(fd);
}
