/*
 * The reference for the rate of libiscsi: sends one command over and over, as fast as C can.
 *
 *   iscsi_loop iscsi://HOST:PORT/IQN/LUN COUNT [tur|read-keys]
 *
 * It prints one line: COUNT commands, T s, R per second, the slowest took U us.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { DATA_LENGTH = 8192, GOOD = 0, READ_KEYS = 0, SESSION_NORMAL = 2 };

/* What is used of libiscsi, so that the library is enough and its headers are not needed. */
struct iscsi_context;
struct iscsi_data;
struct scsi_task { int status; /* and more, which differs between releases */ };
struct iscsi_context *iscsi_create_context(const char *initiator_name);
int iscsi_destroy_context(struct iscsi_context *);
const char *iscsi_get_error(struct iscsi_context *);
int iscsi_set_targetname(struct iscsi_context *, const char *);
int iscsi_set_session_type(struct iscsi_context *, int);
void iscsi_set_noautoreconnect(struct iscsi_context *, int);
int iscsi_connect_sync(struct iscsi_context *, const char *portal);
int iscsi_login_sync(struct iscsi_context *);
int iscsi_logout_sync(struct iscsi_context *);
struct scsi_task *scsi_cdb_testunitready(void);
struct scsi_task *scsi_cdb_persistent_reserve_in(int action, unsigned short allocation_length);
struct scsi_task *iscsi_scsi_command_sync(struct iscsi_context *, int lun, struct scsi_task *,
					  struct iscsi_data *);
void scsi_free_scsi_task(struct scsi_task *);

static void stop(const char *what, const char *why)
{
	fprintf(stderr, "iscsi_loop: %s: %s\n", what, why);
	exit(3);
}

/* Returns the SCSI status; ends the program when the command did not reach the unit. */
static int send(struct iscsi_context *iscsi, int lun, int with_data)
{
	struct scsi_task *task = with_data ? scsi_cdb_persistent_reserve_in(READ_KEYS, DATA_LENGTH)
					   : scsi_cdb_testunitready();
	int status;

	if (iscsi_scsi_command_sync(iscsi, lun, task, NULL) == NULL || task->status > 0xff)
		stop("command", iscsi_get_error(iscsi));
	status = task->status;
	scsi_free_scsi_task(task);
	return status;
}

/* Not iscsi_full_connect_sync, which would take the unit attentions of the login. */
static struct iscsi_context *log_in(const char *portal, const char *target)
{
	struct iscsi_context *iscsi = iscsi_create_context("iqn.2026-11.org.pgrsuite:rate");

	if (iscsi == NULL)
		stop("libiscsi", "no context");
	iscsi_set_targetname(iscsi, target);
	iscsi_set_session_type(iscsi, SESSION_NORMAL);
	iscsi_set_noautoreconnect(iscsi, 1);
	if (iscsi_connect_sync(iscsi, portal) != 0 || iscsi_login_sync(iscsi) != 0)
		stop(portal, iscsi_get_error(iscsi));
	return iscsi;
}

static double seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec + now.tv_nsec / 1e9;
}

int main(int argc, char **argv)
{
	char portal[256], target[256];
	struct iscsi_context *iscsi;
	int lun, with_data, i, count;
	double start, time, before, took, slowest = 0;

	if (argc < 3 || sscanf(argv[1], "iscsi://%255[^/]/%255[^/]/%d", portal, target, &lun) != 3 ||
	    (count = atoi(argv[2])) < 1)
		stop("usage", "iscsi_loop iscsi://HOST:PORT/IQN/LUN COUNT [tur|read-keys]");
	with_data = argc > 3 && strcmp(argv[3], "read-keys") == 0;
	iscsi = log_in(portal, target);
	/* Unit attentions that wait since the login. */
	for (i = 0; i < 10 && send(iscsi, lun, with_data) != GOOD; i++)
		;
	start = seconds();
	for (i = 0; i < count; i++) {
		/* As the suite does, which reports the time of every command. In the guest a look at the clock
		   is a call of the kernel. */
		before = seconds();
		if (send(iscsi, lun, with_data) != GOOD)
			stop(argv[1], "a command did not end with GOOD");
		took = seconds() - before;
		slowest = took > slowest ? took : slowest;
	}
	time = seconds() - start;
	printf("%d commands, %.3f s, %.0f per second, the slowest took %.0f us\n", count, time, count / time,
	       slowest * 1e6);
	iscsi_logout_sync(iscsi);
	return iscsi_destroy_context(iscsi);
}
