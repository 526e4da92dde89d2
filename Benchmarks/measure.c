/* Runs a command and prints what it and its children used, as one line on standard error:
 *
 *   measure: USER SYSTEM WALL PEAK STATUS      seconds, seconds, seconds, KiB of resident memory, exit status
 *
 * A program of its own because Linux counts the memory of the process that starts another in the other's peak:
 * a runner in Python would hide every contender that needs less than Python does. */

#define _DEFAULT_SOURCE
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

int main(int count, char **words) {
  if (count < 2) return 2;
  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  pid_t child = fork();
  if (child < 0) return 126;
  if (child == 0) {
    execvp(words[1], words + 1);
    perror(words[1]);
    _exit(127);
  }
  int status;
  struct rusage used;
  if (wait4(child, &status, 0, &used) != child) return 126;
  clock_gettime(CLOCK_MONOTONIC, &end);
  fprintf(
      stderr, "\nmeasure: %ld.%06ld %ld.%06ld %.6f %ld %d\n", (long)used.ru_utime.tv_sec, (long)used.ru_utime.tv_usec,
      (long)used.ru_stime.tv_sec, (long)used.ru_stime.tv_usec,
      (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) / 1e9, used.ru_maxrss,
      WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
  return 0;
}
