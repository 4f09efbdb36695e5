#include <gumbo.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>

// Gumbo asks for memory without end, does not look at whether it got any, and frees a tree by recursion, which a deep one breaks.
// So every piece it takes stands in a list, is freed by walking through that, and a reading that wants more than it may have is left.

/// A piece of memory that Gumbo has taken. What it asked for begins right after it.
typedef struct gumbo_piece {
  struct gumbo_piece *previous;
  struct gumbo_piece *next;
  size_t size;
  size_t unused;  // keeps what follows on a boundary of 16 bytes
} gumbo_piece;

/// A tree with all memory it stands in.
typedef struct gumbo_tree {
  gumbo_piece pieces;
  size_t left;
  GumboOutput *output;
  jmp_buf exhausted;
} gumbo_tree;

static inline void *gumbo_tree_allocate(void *data, size_t size) {
  gumbo_tree *tree = data;
  size_t whole = size + sizeof(gumbo_piece);
  gumbo_piece *piece = whole <= tree->left ? malloc(whole) : NULL;
  if (!piece) longjmp(tree->exhausted, 1);
  tree->left -= whole;
  piece->size = whole;
  piece->previous = &tree->pieces;
  piece->next = tree->pieces.next;
  piece->next->previous = piece;
  tree->pieces.next = piece;
  return piece + 1;
}

static inline void gumbo_tree_deallocate(void *data, void *memory) {
  if (!memory) return;
  gumbo_piece *piece = (gumbo_piece *)memory - 1;
  piece->previous->next = piece->next;
  piece->next->previous = piece->previous;
  ((gumbo_tree *)data)->left += piece->size;
  free(piece);
}

static inline void gumbo_tree_free(gumbo_tree *tree) {
  for (gumbo_piece *piece = tree->pieces.next; piece != &tree->pieces;) {
    gumbo_piece *next = piece->next;
    free(piece);
    piece = next;
  }
  free(tree);
}

/// Reads `length` bytes of UTF-8, which must stay where they are as long as the tree; NULL where it would take more than `limit` bytes.
static inline gumbo_tree *gumbo_tree_parse(const char *text, size_t length, size_t limit) {
  gumbo_tree *tree = malloc(sizeof(gumbo_tree));
  if (!tree) return NULL;
  tree->pieces.previous = tree->pieces.next = &tree->pieces;
  tree->left = limit;
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = gumbo_tree_allocate;
  options.deallocator = gumbo_tree_deallocate;
  options.userdata = tree;
  options.max_errors = 0;
  if (setjmp(tree->exhausted)) {
    gumbo_tree_free(tree);
    return NULL;
  }
  tree->output = gumbo_parse_with_options(&options, text, length);
  return tree;
}

static inline const GumboNode *gumbo_tree_document(const gumbo_tree *tree) { return tree->output->document; }
