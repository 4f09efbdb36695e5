import CSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Everything that is asked of the operating system; no file of this target but those of this name calls it.
enum Platform {
  /// What a path leads to, links followed.
  struct FileStatus {
    enum Kind { case file, folder, stream }
    let kind: Kind
    let identity: FileIdentity
    /// The length in bytes.
    let size: Int
    /// When it was changed last, in nanoseconds since 1970 began.
    let modified: Int64
  }

  /// What tells one folder from another however it is reached.
  struct FileIdentity: Hashable {
    let device: UInt64
    let inode: UInt64
  }

  /// Why the operating system refused.
  enum Refusal: Error {
    case notFound
    case notPermitted
    case isFolder
    case tooLarge
    /// The reader of a pipe has gone.
    case nobodyReads
    /// A pipe without a writer.
    case nobodyWrites
    /// A pipe whose writer takes its time.
    case notYet
    /// A file that someone else has changed since it was read.
    case changed
    /// A file that is to be run and is no program.
    case notAProgram
    /// Anything else, in words.
    case other(da: String, en: String)

    init(errno code: Int32) {
      switch code {
      case ENOENT, ENOTDIR: self = .notFound
      case EACCES, EPERM: self = .notPermitted
      case EISDIR: self = .isFolder
      case EPIPE: self = .nobodyReads
      case EAGAIN: self = .notYet
      case ENOEXEC: self = .notAProgram
      default:
        let english = strerror(code).map { String(cString: $0) } ?? "errno \(code)"
        self = .other(da: Self.danish(code) ?? "styresystemet skriver »\(english)«", en: english)
      }
    }

    /// What people meet, in Danish; the C library says it in the system's language, or in English.
    private static func danish(_ code: Int32) -> String? {
      switch code {
      case EBADF: "strømmen er lukket"
      case EBUSY, ETXTBSY: "den er i brug"
      case EDQUOT: "kvoten er brugt op"
      case EEXIST: "den er der allerede"
      case EFBIG: "den bliver for stor"
      case EINVAL: "det kan ikke lade sig gøre med den"
      case EIO: "disken eller nettet svarer med en fejl"
      case ELOOP: "links peger på hinanden i ring"
      case EMFILE, ENFILE: "der er for mange åbne filer"
      case ENAMETOOLONG: "navnet er for langt"
      case ENODEV, ENXIO: "enheden er der ikke"
      case ENOMEM: "der er ikke mere hukommelse"
      case ENOSPC: "der er ikke mere plads på disken"
      case ENOTEMPTY: "mappen er ikke tom"
      case ENOTSUP: "det er ikke en almindelig fil"
      case EROFS: "der kan kun læses fra disken"
      case ESTALE: "filen er flyttet på den anden maskine"
      case ETIMEDOUT: "det tog for lang tid"
      case E2BIG: "argumenterne fylder for meget"
      default: nil
      }
    }
  }

  /// The streams a program writes to.
  enum Stream: Int32 {
    case output = 1
    case error = 2
  }
}

// MARK: - Files

extension Platform {
  /// What `path` leads to.
  static func status(of path: String) throws(Refusal) -> FileStatus {
    var record = stat()
    guard stat(path, &record) == 0 else { throw Refusal(errno: errno) }
    let kind: FileStatus.Kind =
      switch record.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .stream
      }
    let identity = FileIdentity(
      device: UInt64(truncatingIfNeeded: record.st_dev), inode: UInt64(truncatingIfNeeded: record.st_ino))
    #if canImport(Darwin)
      let modified = record.st_mtimespec
    #else
      let modified = record.st_mtim
    #endif
    return FileStatus(
      kind: kind, identity: identity, size: Int(record.st_size),
      modified: Int64(modified.tv_sec) &* 1_000_000_000 &+ Int64(modified.tv_nsec))
  }

  /// The names in a folder, without `.` and `..`, in no particular order.
  static func names(in folder: String) throws(Refusal) -> [String] {
    guard let stream = opendir(folder) else { throw Refusal(errno: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }

  /// All bytes of a file, at most `limit`.
  static func read(_ path: String, limit: Int) throws(Refusal) -> [UInt8] {
    // A pipe without a writer must not keep the command waiting; for files this makes no difference.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw Refusal(errno: errno) }
    defer { close(descriptor) }
    let early = try awaitWriter(descriptor)
    return try read(descriptor: descriptor, after: early, limit: limit)
  }

  /// At most `count` bytes of the file at `path` from `offset` on; fewer where it ends.
  static func read(_ path: String, from offset: Int, count: Int) throws(Refusal) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Refusal(errno: errno) }
    defer { close(descriptor) }
    var record = stat()
    guard fstat(descriptor, &record) == 0 else { throw Refusal(errno: errno) }
    guard lseek(descriptor, off_t(offset), SEEK_SET) >= 0 else { throw Refusal(errno: errno) }
    var bytes: [UInt8] = []
    while bytes.count < count {
      let left = max(0, Int(record.st_size) - offset - bytes.count)
      let chunk = try readOnce(descriptor, room: min(count - bytes.count, left + 1))
      if chunk.isEmpty { break }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
    }
    return bytes
  }

  /// All bytes of standard input, at most `limit`.
  static func readStandardInput(limit: Int) throws(Refusal) -> [UInt8] {
    try read(descriptor: STDIN_FILENO, limit: limit)
  }

  /// Waits until there is something to read, and answers what came at the last moment. Without a writer a pipe is at
  /// its end, and would stay so; a writer that takes its time is waited for.
  private static func awaitWriter(_ descriptor: Int32) throws(Refusal) -> [UInt8] {
    defer { _ = fcntl(descriptor, F_SETFL, O_RDONLY) }
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&request, 1, patience) == 0 else { return [] }
    do throws(Refusal) {
      let bytes = try readOnce(descriptor, room: 1 << 16)
      guard !bytes.isEmpty else { throw .nobodyWrites }
      return bytes
    } catch {
      guard case .notYet = error else { throw error }
      return []
    }
  }

  /// How many milliseconds a pipe may go without a writer.
  private static let patience: Int32 = 3000

  private static func read(descriptor: Int32, after early: [UInt8] = [], limit: Int) throws(Refusal) -> [UInt8] {
    var record = stat()
    guard fstat(descriptor, &record) == 0 else { throw Refusal(errno: errno) }
    guard Int(record.st_size) <= limit else { throw .tooLarge }
    // One byte more than the file holds, so that its end is seen without asking for room again.
    var room = record.st_mode & S_IFMT == S_IFREG ? Int(record.st_size) + 1 : 1 << 16
    var bytes = early
    while true {
      let chunk = try readOnce(descriptor, room: room)
      if chunk.isEmpty { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= limit else { throw .tooLarge }
      room = max(min(room - chunk.count, 1 << 20), 1 << 16)
    }
  }

  /// Puts `bytes` in a new file at `path`; where there is something already it is left as it is, and that is the refusal. Where
  /// they cannot be written there is no file.
  ///
  /// - Parameter isKept: Whether the bytes are to lie on the disk, and not only with the system, when it returns.
  static func create(_ path: String, _ bytes: [UInt8], isKept: Bool = false) throws(Refusal) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Refusal(errno: errno) }
    do throws(Refusal) {
      defer { close(descriptor) }
      try write(bytes, descriptor: descriptor)
      if isKept { try keep(descriptor) }
    } catch {
      unlink(path)
      throw error
    }
  }

  /// Waits until what has been written lies on the disk. Some file systems say only then that there was no room for it.
  private static func keep(_ descriptor: Int32) throws(Refusal) {
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP else { throw Refusal(errno: errno) }
  }

  /// Puts `bytes` in the stream at `path`.
  private static func write(_ bytes: [UInt8], toStream path: String) throws(Refusal) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Refusal(errno: errno) }
    defer { close(descriptor) }
    try write(bytes, descriptor: descriptor)
  }

  /// The name of a file beside the one at `path` that becomes that one when it is whole. Nobody else can know it, and where
  /// texts are looked for a hidden file is passed over.
  private static func unfinishedName(beside path: String) -> String {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    return "\(folder)\(unfinishedStart)\(String(UInt64.random(in: .min ... .max), radix: 36))"
  }

  /// How the names of files begin that are not whole yet.
  private static let unfinishedStart = ".lovsmed-"

  /// Puts `bytes` in the file at `path` all at once: whoever reads it meanwhile reads what it held before.
  static func replace(_ path: String, with bytes: [UInt8], isReadOnly: Bool = false) throws(Refusal) {
    let new = unfinishedName(beside: path)
    try create(new, bytes)
    guard !isReadOnly || chmod(new, 0o444) == 0, rename(new, path) == 0 else {
      defer { unlink(new) }
      throw Refusal(errno: errno)
    }
  }

  /// Whether the file at `path` can be written.
  static func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 }

  /// Puts `bytes` in the file at `path` all at once; where that cannot be done it stays as it was. Links to it, all its names,
  /// its owner and who may read it stay as they are; a stream is written to.
  ///
  /// - Parameter known: What the file must still hold; nil where that does not matter, and there need not be a file.
  static func put(_ bytes: [UInt8], in path: String, inPlaceOf known: [UInt8]? = nil) throws(Refusal) {
    var record = stat()
    guard stat(path, &record) == 0 else {
      guard errno == ENOENT else { throw Refusal(errno: errno) }
      guard known == nil else { throw .changed }
      return try replace(target(of: path), with: bytes)
    }
    switch record.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isFolder
    default:
      guard known == nil else { throw Refusal(errno: ENOTSUP) }
      return try write(bytes, toStream: path)
    }
    guard access(path, W_OK) == 0 else { throw Refusal(errno: errno) }
    let file = target(of: path)
    let new = unfinishedName(beside: file)
    try create(new, bytes, isKept: true)
    do throws(Refusal) {
      if let known, (try? read(file, limit: known.count)) != known { throw .changed }
      // What has several names, or an owner that cannot be given to a new file, must go on being that file.
      guard record.st_nlink == 1, give(new, to: record) else {
        try overwrite(file, of: Int(record.st_size), with: bytes)
        unlink(new)
        return
      }
      guard chmod(new, record.st_mode & 0o7777) == 0, rename(new, file) == 0 else { throw Refusal(errno: errno) }
    } catch {
      unlink(new)
      throw error
    }
  }

  /// Makes the file at `path` one of the owner and group that are in `record`; whether that could be done.
  private static func give(_ path: String, to record: stat) -> Bool {
    var own = stat()
    guard stat(path, &own) == 0 else { return false }
    let isTheirs = own.st_uid == record.st_uid && own.st_gid == record.st_gid
    return isTheirs || chown(path, record.st_uid, record.st_gid) == 0
  }

  /// Puts `bytes` in the very file at `path`, which holds `count` bytes. What it grows by comes first, so that a full disk is met
  /// before anything is lost; the rest takes no room that is not the file's already.
  private static func overwrite(_ path: String, of count: Int, with bytes: [UInt8]) throws(Refusal) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Refusal(errno: errno) }
    defer { close(descriptor) }
    if bytes.count > count {
      do throws(Refusal) {
        guard lseek(descriptor, off_t(count), SEEK_SET) >= 0 else { throw Refusal(errno: errno) }
        try write(Array(bytes[count...]), descriptor: descriptor)
        try keep(descriptor)
      } catch {
        ftruncate(descriptor, off_t(count))
        throw error
      }
    }
    guard lseek(descriptor, 0, SEEK_SET) >= 0 else { throw Refusal(errno: errno) }
    try write(Array(bytes.prefix(count)), descriptor: descriptor)
    guard ftruncate(descriptor, off_t(bytes.count)) == 0 else { throw Refusal(errno: errno) }
    try keep(descriptor)
  }

  /// What lies where something is written to `path`: links are followed, also one to what is not there yet.
  private static func target(of path: String) -> String {
    var path = path
    for _ in 0..<maximumLinks {
      var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
      let length = buffer.withUnsafeMutableBytes { buffer in
        buffer.baseAddress.map { readlink(path, $0, buffer.count) } ?? -1
      }
      guard length > 0 else { break }
      let target = String(decoding: buffer.prefix(length), as: UTF8.self)
      path = target.hasPrefix("/") ? target : "\(path.lastIndex(of: "/").map { path[...$0] } ?? "")\(target)"
    }
    return path
  }

  /// So many links in a row the system follows, too.
  private static let maximumLinks = 40

  /// The path of what `path` leads to, from the root, links followed; `path` itself where it leads nowhere.
  static func absolutePath(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Makes the folder `path` and those it stands in, where they are not there.
  static func makeFolder(_ path: String) throws(Refusal) {
    var missing: [Substring] = []
    var rest = path[...]
    while !rest.isEmpty, (try? status(of: String(rest)).kind) != .folder {
      missing.append(rest)
      rest = rest.lastIndex(of: "/").map { rest[..<$0] } ?? ""
    }
    while let folder = missing.popLast() {
      guard !folder.hasSuffix("/"), mkdir(String(folder), 0o777) != 0, errno != EEXIST else { continue }
      throw Refusal(errno: errno)
    }
    guard try status(of: path).kind == .folder else { throw Refusal(errno: ENOTDIR) }
  }

  /// Makes a folder of its own for this process where temporary files lie; only its user may look into it.
  static func makeTemporaryFolder() throws(Refusal) -> String {
    let place = environment("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var template = Array("\(absolutePath(place))/lovsmed-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Refusal(errno: errno) }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Takes a file away, if it is there.
  static func removeFile(_ path: String) { unlink(path) }

  /// Takes an empty folder away, if it is there.
  static func removeFolder(_ path: String) { rmdir(path) }

  /// What one call reads; empty at the end of the file.
  static func readOnce(_ descriptor: Int32, room: Int) throws(Refusal) -> [UInt8] {
    var code: Int32 = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      var result = 0
      repeat {
        #if canImport(Glibc)
          result = Glibc.read(descriptor, buffer.baseAddress, room)
        #elseif canImport(Musl)
          result = Musl.read(descriptor, buffer.baseAddress, room)
        #else
          result = Darwin.read(descriptor, buffer.baseAddress, room)
        #endif
      } while result < 0 && errno == EINTR
      if result < 0 { code = errno }
      count = max(result, 0)
    }
    guard code == 0 else { throw Refusal(errno: code) }
    return chunk
  }
}

// MARK: - Logs

extension Platform {
  /// A file that is written to bit by bit.
  struct OutputFile: ~Copyable, Sendable {
    private let descriptor: Int32

    /// The file at `path`, emptied.
    init(_ path: String) throws(Refusal) {
      descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { throw Refusal(errno: errno) }
    }

    deinit { close(descriptor) }

    /// Writes `bytes` at the end.
    func write(_ bytes: [UInt8]) throws(Refusal) { try Platform.write(bytes, descriptor: descriptor) }
  }
}

// MARK: - Streams

extension Platform {
  /// What has come on standard input, as soon as something has; empty at its end.
  static func readSome() throws(Refusal) -> [UInt8] { try readOnce(STDIN_FILENO, room: 1 << 18) }

  /// Writes all of `bytes`.
  static func write(_ bytes: [UInt8], to stream: Stream) throws(Refusal) {
    try write(bytes, descriptor: stream.rawValue)
  }

  private static func write(_ bytes: [UInt8], descriptor: Int32) throws(Refusal) {
    var code: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let written = writeOnce(descriptor, UnsafeRawBufferPointer(rebasing: rest))
        if written >= 0 {
          rest = rest.dropFirst(written)
        } else if errno != EINTR {
          code = errno
          return
        }
      }
    }
    guard code == 0 else { throw Refusal(errno: code) }
  }

  static func writeOnce(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, buffer.baseAddress, buffer.count)
    #else
      Darwin.write(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }

  /// Whether someone looks at `stream` in a terminal.
  static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

  /// How many columns the terminal on `stream` has; nil where there is none.
  static func terminalWidth(_ stream: Stream) -> Int? {
    var size = winsize()
    guard ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}

// MARK: - The process

extension Platform {
  /// The value of an environment variable; nil where it is not set.
  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// The folder that paths are read from, from the root.
  static var workingFolder: String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }

  /// The operating system, its version and the machine: `Linux 6.12.1 x86_64`.
  static var system: String {
    var name = utsname()
    guard uname(&name) == 0 else { return "?" }
    func text(_ field: some Any) -> String {
      withUnsafeBytes(of: field) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }
    return "\(text(name.sysname)) \(text(name.release)) \(text(name.machine))"
  }

  /// How many threads can run at once.
  static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Ends the process as one whose output nobody reads any more.
  static func endOfBrokenPipe() -> Never {
    signal(SIGPIPE, SIG_DFL)
    raise(SIGPIPE)
    exit(1)
  }

  /// Lets the pipes of standard input and output hold a mebibyte where the system allows it: a large message then goes
  /// through at once, not in small pieces that each wait until the other side has had its turn.
  static func widenPipes() {
    #if os(Linux)
      // F_SETPIPE_SZ, which not every C library shows.
      for stream in [STDIN_FILENO, STDOUT_FILENO] { _ = fcntl(stream, 1031, 1 << 20) }
    #endif
  }

  /// Keeps what has been used of the memory, for all threads together, in place of giving it back and asking for it anew.
  ///
  /// A document is read again and again into arrays of the same sizes; new pages cost more than filling them does.
  static func keepMemory() {
    #if canImport(Glibc)
      mallopt(M_ARENA_MAX, 1)
      mallopt(M_MMAP_THRESHOLD, 32 << 20)
      mallopt(M_TRIM_THRESHOLD, 64 << 20)
      mallopt(M_TOP_PAD, 1 << 20)
    #endif
  }

  /// Lets a write fail to a pipe that nobody reads, or to a file that may not grow so large, in place of ending the process.
  static func outliveFailedWrites() {
    for number in [SIGPIPE, SIGXFSZ] { signal(number, SIG_IGN) }
  }

  /// Sees to it that no file that is opened takes the place of a standard stream that is closed: what is said would be written
  /// into it. What stands there instead can be read or written as little as the stream could.
  static func guardStandardStreams() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
      _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Whether there is a process `id`.
  static func isRunning(_ id: Int) -> Bool {
    guard let id = pid_t(exactly: id), id > 0 else { return false }
    return kill(id, 0) == 0 || errno == EPERM
  }

  /// Ends the process.
  static func end(_ status: ExitStatus) -> Never { exit(status.rawValue) }
}

// MARK: - Other programs

extension Platform {
  /// What another program has left behind.
  struct ProgramResult {
    /// How it ended; 128 and more where a signal ended it.
    let status: Int32
    /// What it wrote on standard output.
    let output: [UInt8]
    /// What it wrote on standard error.
    let complaint: [UInt8]
  }

  /// Runs the program `name`, found as a shell finds it, with nothing on standard input, and waits for its end.
  ///
  /// - Parameters:
  ///   - variables: What is added to the environment, each `NAME=value`.
  ///   - limit: How many bytes it may write; one that writes more is ended.
  static func run(
    _ name: String, _ arguments: [String], adding variables: [String] = [], limit: Int
  ) throws(Refusal) -> ProgramResult {
    let output = try makePipe()
    defer { close(output.readEnd) }
    let complaint: (readEnd: Int32, writeEnd: Int32)
    do throws(Refusal) {
      complaint = try makePipe()
    } catch {
      close(output.writeEnd)
      throw error
    }
    defer { close(complaint.readEnd) }
    let started = Result { () throws(Refusal) in
      try spawn([name] + arguments, adding: variables, [nil, output.writeEnd, complaint.writeEnd])
    }
    close(output.writeEnd)
    close(complaint.writeEnd)
    let id = try started.get()
    let written = drain(output.readEnd, complaint.readEnd, limit: limit)
    if written == nil { kill(id, SIGKILL) }
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    guard let written else { throw .tooLarge }
    let signal = status & 0x7F
    return ProgramResult(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: written.output, complaint: written.complaint)
  }

  /// All that comes from two pipes, until both are closed; nil where it is more than `limit`.
  private static func drain(
    _ output: Int32, _ complaint: Int32, limit: Int
  ) -> (output: [UInt8], complaint: [UInt8])? {
    var texts: [[UInt8]] = [[], []]
    var requests = [output, complaint].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    while requests.contains(where: { $0.fd >= 0 }) {
      guard poll(&requests, nfds_t(requests.count), -1) >= 0 || errno == EINTR else { break }
      for index in requests.indices where requests[index].fd >= 0 && requests[index].revents != 0 {
        guard let bytes = try? readOnce(requests[index].fd, room: 1 << 16), !bytes.isEmpty else {
          requests[index].fd = -1
          continue
        }
        texts[index] += bytes
        guard texts[index].count <= limit else { return nil }
      }
    }
    return (texts[0], texts[1])
  }
}

// MARK: - Watching

extension Platform {
  /// Tells when something changes in folders, or when the user asks the program to end (Ctrl-C).
  final class FolderWatch {
    enum Event {
      /// Something has changed, and nothing has for a moment since.
      case change
      /// The user wants to end.
      case interrupt
    }

    private let ignored: Set<String>
    #if os(Linux)
      private let descriptor: Int32
      /// The watched folders by the numbers the system gives them.
      private var folders: [Int32: String] = [:]
    #else
      private var folders: [String] = []
      private var seen: [String: Int64] = [:]
    #endif

    /// So long nothing may happen before a change counts as over, in milliseconds: editors write a file in several steps.
    private static let calm: Int32 = 50

    /// A watch over no folder yet; from now on Ctrl-C no longer ends the program by itself.
    ///
    /// - Parameter ignored: The files, given from the root, of which a change is no matter: the program's own.
    init(ignoring ignored: [String]) throws(Refusal) {
      self.ignored = Set(ignored)
      #if os(Linux)
        descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
        guard descriptor >= 0 else { throw Refusal(errno: errno) }
      #endif
      try Interrupt.catchAll()
    }

    deinit {
      #if os(Linux)
        close(descriptor)
      #endif
    }

    #if os(Linux)
      /// Watches `folder`, given from the root, too; its subfolders are no part of it.
      func add(_ folder: String) throws(Refusal) {
        let mask = UInt32(
          IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF)
        let number = inotify_add_watch(descriptor, folder, mask)
        guard number >= 0 else { throw Refusal(errno: errno) }
        folders[number] = folder
      }

      /// Waits for something to happen.
      func next() -> Event {
        var isChanged = false
        while true {
          var requests = [descriptor, Interrupt.readEnd].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
          let count = poll(&requests, 2, isChanged ? Self.calm : -1)
          if requests[1].revents != 0 { return .interrupt }
          if count == 0 { return .change }
          guard count > 0, requests[0].revents != 0 else { continue }
          if let bytes = try? readOnce(descriptor, room: 1 << 16), isOfInterest(bytes) { isChanged = true }
        }
      }

      /// Whether any of the events in `events` is about something else than what is ignored.
      private func isOfInterest(_ events: [UInt8]) -> Bool {
        var rest = events[...]
        while rest.count >= Self.headSize {
          func number(at offset: Int) -> UInt32 {
            (0..<4).reduce(0) { $0 | UInt32(rest[rest.startIndex + offset + $1]) << UInt32(8 * $1) }
          }
          let folder = folders[Int32(truncatingIfNeeded: number(at: 0))] ?? ""
          let nameSize = Int(number(at: 12))
          let name = rest.dropFirst(Self.headSize).prefix(nameSize).prefix { $0 != 0 }
          // Of what is not whole yet nothing need be known.
          let isUnfinished = name.starts(with: unfinishedStart.utf8)
          if !isUnfinished, !ignored.contains("\(folder)/\(String(decoding: name, as: UTF8.self))") { return true }
          rest = rest.dropFirst(Self.headSize + nameSize)
        }
        return false
      }

      /// What comes before the name in an event: watch, mask, cookie and the length of the name, four bytes each.
      private static let headSize = 16
    #else
      /// How often folders are looked at, in milliseconds.
      private static let interval: Int32 = 300

      /// Watches `folder`, too; its subfolders are no part of it.
      func add(_ folder: String) throws(Refusal) {
        guard !folders.contains(folder) else { return }
        folders.append(folder)
        seen.merge(try times(in: folder)) { $1 }
      }

      /// Waits for something to happen.
      func next() -> Event {
        var isChanged = false
        while true {
          var request = pollfd(fd: Interrupt.readEnd, events: Int16(POLLIN), revents: 0)
          if poll(&request, 1, isChanged ? Self.calm : Self.interval) > 0 { return .interrupt }
          var now: [String: Int64] = [:]
          for folder in folders { now.merge((try? times(in: folder)) ?? [:]) { $1 } }
          if now == seen, isChanged { return .change }
          isChanged = isChanged || now != seen
          seen = now
        }
      }

      private func times(in folder: String) throws(Refusal) -> [String: Int64] {
        var times: [String: Int64] = [:]
        for name in try names(in: folder)
        where !name.hasPrefix(unfinishedStart) && !ignored.contains("\(folder)/\(name)") {
          times["\(folder)/\(name)"] = (try? status(of: "\(folder)/\(name)"))?.modified ?? 0
        }
        return times
      }
    #endif
  }

  /// Ctrl-C and the request to end, as bytes in a pipe.
  private enum Interrupt {
    nonisolated(unsafe) private static var ends: (readEnd: Int32, writeEnd: Int32) = (-1, -1)

    /// Where a byte is to be read once the user wants to end.
    static var readEnd: Int32 { ends.readEnd }

    static func catchAll() throws(Refusal) {
      guard ends.readEnd < 0 else { return }
      ends = try makePipe()
      var wanted = sigset_t()
      sigemptyset(&wanted)
      for number in [SIGINT, SIGTERM] {
        signal(number) { _ in Interrupt.tell() }
        sigaddset(&wanted, number)
      }
      // A parent may have had them blocked.
      pthread_sigmask(SIG_UNBLOCK, &wanted, nil)
    }

    /// Does only what a signal handler may.
    private static func tell() {
      var byte: UInt8 = 0
      withUnsafeBytes(of: &byte) { _ = writeOnce(ends.writeEnd, $0) }
    }
  }
}

// MARK: - Threads

extension Platform {
  /// Does `work` on other threads while this one waits for its end.
  static func wait(for work: @escaping @Sendable () async throws -> Void) throws {
    let bell = Bell()
    nonisolated(unsafe) var failure: (any Error)?
    Task.detached {
      do { try await work() } catch { failure = error }
      bell.ring()
    }
    bell.wait()
    if let failure { throw failure }
  }

  /// Runs `work` on a thread of its own.
  static func onThread(_ work: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    pthread_attr_setstacksize(&attributes, stackSize)
    let box = Unmanaged.passRetained(Work(work))
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let code = pthread_create(&thread, &attributes, runWork, box.toOpaque())
    if code != 0 { box.release() }
  }

  /// As large as that of the thread a program starts on.
  private static let stackSize = 8 << 20

  fileprivate final class Work {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Lets the thread wait.
  static func sleep(milliseconds: Int) { usleep(UInt32(clamping: milliseconds * 1000)) }

  /// Wakes the one thread that waits for it; a ring that no one waits for is not lost.
  final class Bell: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var hasRung = false

    init() {
      pthread_mutex_init(mutex, nil)
      pthread_cond_init(condition, nil)
    }

    deinit {
      pthread_cond_destroy(condition)
      pthread_mutex_destroy(mutex)
      condition.deallocate()
      mutex.deallocate()
    }

    func ring() {
      pthread_mutex_lock(mutex)
      hasRung = true
      pthread_mutex_unlock(mutex)
      pthread_cond_signal(condition)
    }

    /// Waits for a ring.
    func wait() {
      pthread_mutex_lock(mutex)
      while !hasRung { pthread_cond_wait(condition, mutex) }
      hasRung = false
      pthread_mutex_unlock(mutex)
    }
  }
}

#if canImport(Darwin)
  private func runWork(_ work: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    Unmanaged<Platform.Work>.fromOpaque(work).takeRetainedValue().run()
    return nil
  }
#else
  private func runWork(_ work: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let work { Unmanaged<Platform.Work>.fromOpaque(work).takeRetainedValue().run() }
    return nil
  }
#endif
