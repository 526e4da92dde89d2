import CLinux

/// What the allocator does with memory that was given back.
enum Memory {
  /// Lets the process keep what it freed: body after body needs the same again, and asking the kernel costs more than a page.
  static func keep() {
    mallopt(M_TRIM_THRESHOLD, 256 << 20)
    mallopt(M_MMAP_THRESHOLD, 64 << 20)
    mallopt(M_TOP_PAD, 4 << 20)
  }
}
