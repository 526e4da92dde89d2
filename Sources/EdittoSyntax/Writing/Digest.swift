import CCrypto

/// SHA-256 digests by OpenSSL's libcrypto; the only file that knows that library.
package enum Digest {
  /// The digest in lower-case hexadecimal digits.
  package static func sha256(_ bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    var length: UInt32 = 0
    guard EVP_Digest(bytes, bytes.count, &digest, &length, EVP_sha256(), nil) == 1, length == 32 else {
      preconditionFailure("libcrypto always has SHA-256")
    }
    return String(unsafeUninitializedCapacity: 64) { text in
      for (index, byte) in digest.enumerated() {
        text[index * 2] = hexadecimal(byte >> 4)
        text[index * 2 + 1] = hexadecimal(byte & 15)
      }
      return 64
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
  }
}
