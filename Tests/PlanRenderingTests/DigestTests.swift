import Testing

@testable import PlanRendering

/// The vectors are those of FIPS 180-4's examples, RFC 3174, RFC 4648 and RFC 9562.
struct DigestTests {
  private static let long = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"

  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (long, "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
  ]) func `SHA-256 of known messages`(_ message: String, _ digest: String) {
    #expect(hex(SHA256.digest(of: Array(message.utf8))) == digest)
  }

  @Test(arguments: [
    ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
    ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
    (long, "84983e441c3bd26ebaae4aa1f95129e5e54670f1"),
  ]) func `SHA-1 of known messages`(_ message: String, _ digest: String) {
    #expect(hex(SHA1.digest(of: Array(message.utf8))) == digest)
  }

  @Test func `SHA of a million letters`() {
    let message = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(hex(SHA1.digest(of: message)) == "34aa973cd4c4daa4f61eeb2bdbad27316534016f")
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ]) func `Base64 of known texts`(_ text: String, _ encoded: String) {
    #expect(Base64.text(of: Array(text.utf8)) == encoded)
  }

  @Test func `A UUID follows from its name`() throws {
    let dns = try #require(UUIDv5("6ba7b810-9dad-11d1-80b4-00c04fd430c8"))
    #expect(UUIDv5("www.example.com", in: dns).text == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
  }

  @Test(arguments: [
    "", "6ba7b810", "6ba7b8109dad11d180b400c04fd430c8", "6ba7b810-9dad-11d1-80b4-00c04fd430cg",
    "{ba7b810-9dad-11d1-80b4-00c04fd430c}", "6ba7b810-9dad-11d1-80b4-00c04fd430c8 ",
  ]) func `What is not a UUID is none`(_ text: String) {
    #expect(UUIDv5(text) == nil)
  }

  @Test func `A UUID is read in either case`() {
    #expect(UUIDv5("6BA7B810-9DAD-11D1-80B4-00C04FD430C8")?.text == "6ba7b810-9dad-11d1-80b4-00c04fd430c8")
  }
}
