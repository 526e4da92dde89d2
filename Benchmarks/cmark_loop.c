/* The bare loop: reads every Markdown file below a folder, parses it, renders it as HTML and writes that.
 * Nothing less can turn these bytes into pages, so it is the measure of what a compiler adds.
 *
 *   cc -O2 cmark_loop.c -o cmark_loop $(pkg-config --cflags --libs libcmark libcrypto)
 *   cmark_loop [--no-write | --read-only | --files LIST] FOLDER OUTPUT
 *
 * One thread. --no-write leaves the writing out, --read-only also the parsing and rendering. --files writes other files in the
 * place of its own: for each line of LIST, a size in bytes and a path, as many bytes that mean nothing, with their SHA-256. */

#include <cmark.h>
#include <errno.h>
#include <fcntl.h>
#include <fts.h>
#include <limits.h>
#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void fail(const char *what, const char *path) {
  fprintf(stderr, "cmark_loop: cannot %s %s: %s\n", what, path, strerror(errno));
  exit(1);
}

/* Reads a whole file into a buffer that grows and is used again. */
static size_t read_file(const char *path, size_t size, char **buffer, size_t *capacity) {
  if (size > *capacity) {
    *capacity = size * 2;
    *buffer = realloc(*buffer, *capacity);
    if (!*buffer) fail("hold", path);
  }
  int file = open(path, O_RDONLY);
  if (file < 0) fail("open", path);
  size_t length = 0;
  ssize_t got;
  while (length < size && (got = read(file, *buffer + length, size - length)) != 0) {
    if (got < 0) fail("read", path);
    length += (size_t)got;
  }
  close(file);
  return length;
}

static void write_file(const char *path, const char *text, size_t length) {
  int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
  if (file < 0) fail("create", path);
  while (length > 0) {
    ssize_t put = write(file, text, length);
    if (put < 0) fail("write", path);
    text += put;
    length -= (size_t)put;
  }
  close(file);
}

/* Writes what a list asks for; gives the number of bytes. A path that ends in a slash is a folder. */
static unsigned long write_list(const char *list, const char *output) {
  FILE *lines = fopen(list, "r");
  if (!lines) fail("open", list);
  if (mkdir(output, 0755) != 0 && errno != EEXIST) fail("create", output);
  char name[PATH_MAX], path[PATH_MAX];
  char *bytes = NULL;
  size_t size, capacity = 0;
  unsigned long written = 0;
  EVP_MD *algorithm = EVP_MD_fetch(NULL, "SHA256", NULL);
  unsigned char digest[EVP_MAX_MD_SIZE];
  while (fscanf(lines, "%zu %4000s", &size, name) == 2) {
    if (size > capacity) {
      capacity = size * 2;
      bytes = realloc(bytes, capacity);
      if (!bytes) fail("hold", name);
      memset(bytes, 'e', capacity);
    }
    snprintf(path, sizeof path, "%s/%s", output, name);
    if (size == 0 && name[strlen(name) - 1] == '/') {
      if (mkdir(path, 0755) != 0 && errno != EEXIST) fail("create", path);
      continue;
    }
    if (EVP_Digest(bytes, size, digest, NULL, algorithm, NULL) != 1) fail("hash", path);
    write_file(path, bytes, size);
    written += size;
  }
  fclose(lines);
  return written;
}

int main(int count, char **words) {
  int first = 1, writes = 1, renders = 1;
  const char *list = NULL;
  if (first < count && strcmp(words[first], "--no-write") == 0) writes = 0, first++;
  else if (first < count && strcmp(words[first], "--read-only") == 0) writes = renders = 0, first++;
  else if (first + 1 < count && strcmp(words[first], "--files") == 0) writes = 0, list = words[first + 1], first += 2;
  if (count - first != 2) {
    fprintf(stderr, "usage: cmark_loop [--no-write | --read-only | --files LIST] FOLDER OUTPUT\n");
    return 2;
  }
  char *folders[] = {words[first], NULL};
  const char *output = words[first + 1];
  size_t prefix = strlen(folders[0]), capacity = 0;
  char *buffer = NULL;
  char path[PATH_MAX];
  unsigned long files = 0, read = 0, written = 0;

  FTS *walk = fts_open(folders, FTS_PHYSICAL | FTS_NOCHDIR, NULL);
  if (!walk) fail("walk", folders[0]);
  for (FTSENT *entry; (entry = fts_read(walk));) {
    if (entry->fts_info == FTS_D && writes) {
      snprintf(path, sizeof path, "%s%s", output, entry->fts_path + prefix);
      if (mkdir(path, 0755) != 0 && errno != EEXIST) fail("create", path);
    }
    size_t name = entry->fts_namelen;
    if (entry->fts_info != FTS_F || name < 3 || strcmp(entry->fts_name + name - 3, ".md") != 0) continue;
    size_t length = read_file(entry->fts_path, (size_t)entry->fts_statp->st_size, &buffer, &capacity);
    files++;
    read += length;
    if (!renders) continue;
    cmark_node *document = cmark_parse_document(buffer, length, CMARK_OPT_DEFAULT);
    char *html = cmark_render_html(document, CMARK_OPT_DEFAULT);
    size_t size = strlen(html);
    written += size;
    if (writes) {
      const char *rest = entry->fts_path + prefix;
      snprintf(path, sizeof path, "%s%.*s.html", output, (int)(strlen(rest) - 3), rest);
      write_file(path, html, size);
    }
    free(html);
    cmark_node_free(document);
  }
  fts_close(walk);
  if (list) written = write_list(list, output);
  printf("%lu files, %lu bytes of Markdown, %lu bytes of HTML\n", files, read, written);
  return 0;
}
