import CCrypto

/// SHA-256 digests by OpenSSL's libcrypto, which besides only `Keys.swift` knows.
package enum Digest {
  /// The algorithm, looked up once: by its name libcrypto would look it up for every digest.
  private nonisolated(unsafe) static let algorithm = EVP_MD_fetch(nil, "SHA256", nil)

  /// The digest in lower-case hexadecimal digits.
  package static func sha256(_ bytes: [UInt8]) -> String {
    bytes.withUnsafeBufferPointer { sha256($0) }
  }

  package static func sha256(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: 64) { text in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { digest in
        var length: UInt32 = 0
        guard EVP_Digest(bytes.baseAddress, bytes.count, digest.baseAddress, &length, algorithm, nil) == 1, length == 32 else {
          preconditionFailure("libcrypto always has SHA-256")
        }
        for index in 0..<32 {
          text[index * 2] = hexadecimal(digest[index] >> 4)
          text[index * 2 + 1] = hexadecimal(digest[index] & 15)
        }
      }
      return 64
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
  }
}
