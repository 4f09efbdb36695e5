#include <minizip/unzip.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

// minizip reads files; here it reads bytes that have been read already, so that it opens nothing by itself.

/// Bytes, and how far minizip has come in them.
typedef struct minizip_bytes {
  const unsigned char *bytes;
  size_t count;
  size_t position;
} minizip_bytes;

static inline voidpf minizip_bytes_open(voidpf data, const void *name, int mode) {
  (void)name;
  return mode & ZLIB_FILEFUNC_MODE_CREATE ? NULL : data;
}

static inline uLong minizip_bytes_read(voidpf data, voidpf stream, void *buffer, uLong size) {
  (void)stream;
  minizip_bytes *bytes = (minizip_bytes *)data;
  size_t left = bytes->count - bytes->position;
  size_t read = size < left ? size : left;
  memcpy(buffer, bytes->bytes + bytes->position, read);
  bytes->position += read;
  return read;
}

static inline uLong minizip_bytes_write(voidpf data, voidpf stream, const void *buffer, uLong size) {
  (void)data, (void)stream, (void)buffer, (void)size;
  return 0;
}

static inline ZPOS64_T minizip_bytes_tell(voidpf data, voidpf stream) {
  (void)stream;
  return ((minizip_bytes *)data)->position;
}

static inline long minizip_bytes_seek(voidpf data, voidpf stream, ZPOS64_T offset, int origin) {
  (void)stream;
  minizip_bytes *bytes = (minizip_bytes *)data;
  size_t base = origin == SEEK_SET ? 0 : origin == SEEK_CUR ? bytes->position : bytes->count;
  if (offset > bytes->count - base) return -1;
  bytes->position = base + offset;
  return 0;
}

static inline int minizip_bytes_nothing(voidpf data, voidpf stream) {
  (void)data, (void)stream;
  return 0;
}

/// Opens the archive that `bytes` hold, which must outlive it; NULL where they hold none.
static inline unzFile minizip_bytes_archive(minizip_bytes *bytes) {
  zlib_filefunc64_def functions = {
      minizip_bytes_open, minizip_bytes_read,    minizip_bytes_write,   minizip_bytes_tell,
      minizip_bytes_seek, minizip_bytes_nothing, minizip_bytes_nothing, bytes,
  };
  return unzOpen2_64("", &functions);
}
