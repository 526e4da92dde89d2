/* What glibc has and Swift's Glibc module does not show. */
#include <malloc.h>

int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);
