#include <cmark.h>
#include <stdlib.h>
#include <string.h>

/* Memory for one document.
 *
 * libcmark asks for thousands of small pieces and gives them back one by one, which costs a quarter of the parsing. Here they
 * are cut from large blocks that the thread keeps for its next document. Documents are released in the reverse order in which
 * they were made. */

struct editto_block {
  struct editto_block *below;
  size_t used;
  size_t size;
  size_t unused; /* keeps the pieces aligned */
};

struct editto_memory {
  struct editto_block *top;
  struct editto_block *spare;
};

static inline struct editto_memory *editto_memory(void) {
  static __thread struct editto_memory memory;
  return &memory;
}

/* A parsed document, and what the thread's memory was before it. */
struct editto_document {
  cmark_node *root;
  struct editto_block *top;
  size_t used;
};

/* Each piece is preceded by its size, which fills the 16 bytes to which pieces are aligned. */
static inline void *editto_allocate(size_t size) {
  size_t whole = ((size + 15) & ~(size_t)15) + 16;
  struct editto_memory *memory = editto_memory();
  struct editto_block *top = memory->top;
  if (!top || top->size - top->used < whole) {
    struct editto_block *block = memory->spare;
    if (block && block->size >= whole) {
      memory->spare = NULL;
    } else {
      size_t room = whole > (1 << 18) ? whole : (1 << 18);
      block = (struct editto_block *)malloc(sizeof(struct editto_block) + room);
      if (!block) abort();
      block->size = room;
    }
    block->below = top;
    block->used = 0;
    memory->top = top = block;
  }
  char *piece = (char *)(top + 1) + top->used;
  top->used += whole;
  *(size_t *)piece = whole - 16;
  return piece + 16;
}

static inline void *editto_calloc(size_t count, size_t size) { return memset(editto_allocate(count * size), 0, count * size); }

static inline void *editto_realloc(void *piece, size_t size) {
  if (!piece) return editto_allocate(size);
  size_t old = *(size_t *)((char *)piece - 16);
  if (size <= old) return piece;
  struct editto_block *top = editto_memory()->top;
  size_t more = ((size + 15) & ~(size_t)15) - old;
  if ((char *)piece + old == (char *)(top + 1) + top->used && top->size - top->used >= more) {
    top->used += more;
    *(size_t *)((char *)piece - 16) = old + more;
    return piece;
  }
  return memcpy(editto_allocate(size), piece, old);
}

static inline void editto_free(void *piece) {}

static inline struct editto_document editto_parse(const char *text, size_t length) {
  static cmark_mem functions = {editto_calloc, editto_realloc, editto_free};
  struct editto_block *top = editto_memory()->top;
  struct editto_document document = {NULL, top, top ? top->used : 0};
  cmark_parser *parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, &functions);
  cmark_parser_feed(parser, text, length);
  document.root = cmark_parser_finish(parser);
  return document;
}

static inline void editto_release(struct editto_document document) {
  struct editto_memory *memory = editto_memory();
  while (memory->top != document.top) {
    struct editto_block *block = memory->top;
    memory->top = block->below;
    if (!memory->spare && block->size <= (1 << 20)) memory->spare = block;
    else free(block);
  }
  if (memory->top) memory->top->used = document.used;
}
