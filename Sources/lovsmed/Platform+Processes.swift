import CSystem
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Platform {
  /// A program that runs beside this one, in a group of processes of its own, with pipes to its standard streams from which
  /// nothing is waited for unless that is asked.
  final class ChildProcess: @unchecked Sendable {
    private let id: pid_t
    /// What it reads from; -1 once that is closed.
    private var input: Int32
    private let output: Int32
    private let errors: Int32

    /// Starts `command` in `folder`. A program without a slash in its name is looked for where the shell does.
    ///
    /// - Parameters:
    ///   - memory: How many bytes of data the process, and each it starts, may have, where the system can hold it to that.
    ///   - isInBackground: Whether it gives way to other processes.
    init(_ command: [String], in folder: String, memory: Int, isInBackground: Bool) throws(Refusal) {
      let (readable, input) = try makePipe()
      let (output, writable) = try makePipe()
      let (errors, complaints) = try makePipe()
      let ends = [readable, writable, complaints]
      do throws(Refusal) {
        id = try spawn(command, in: folder, ends, isGroup: true)
      } catch {
        for end in ends + [input, output, errors] { close(end) }
        throw error
      }
      Self.register(id)
      for end in ends { close(end) }
      for end in [input, output, errors] { _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK) }
      (self.input, self.output, self.errors) = (input, output, errors)
      if isInBackground { setPriority(of: id) }
      #if os(Linux)
        // Addresses that are only kept free, as some runtimes do by the gigabyte, are no data.
        var limit = rlimit(rlim_cur: rlim_t(memory), rlim_max: rlim_t(memory))
        prlimit(id, Int32(bitPattern: RLIMIT_DATA.rawValue), &limit, nil)
      #endif
    }

    deinit { kill() }

    // MARK: What must not stay behind

    /// The groups of the processes that run, 0 where there is none; a signal's handler can read no more than this.
    private nonisolated(unsafe) static let groups = UnsafeMutableBufferPointer<pid_t>.allocate(capacity: maximumCount)
    /// Starts and ends of processes, one at a time.
    private static let registry = Mutex(false)
    /// More than anyone runs.
    private static let maximumCount = 256

    /// Has all processes of this program end with it, also where it is interrupted.
    private static func register(_ id: pid_t) {
      registry.withLock { isWatched in
        if !isWatched {
          groups.initialize(repeating: 0)
          // Who has asked to be told of a signal, or not to be disturbed, goes on being so.
          for number in [SIGINT, SIGTERM, SIGHUP] where isLeftAlone(number) { signal(number, endWithAll) }
          isWatched = true
        }
        if let place = groups.firstIndex(of: 0) { groups[place] = id }
      }
    }

    /// Whether the signal does what it does to any program.
    private static func isLeftAlone(_ number: Int32) -> Bool {
      var action = sigaction()
      sigaction(number, nil, &action)
      #if canImport(Darwin)
        let handler = action.__sigaction_u.__sa_handler
      #else
        let handler = action.__sigaction_handler.sa_handler
      #endif
      return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_DFL, to: Int.self)
    }

    private static func unregister(_ id: pid_t) {
      registry.withLock { _ in
        if let place = groups.firstIndex(of: id) { groups[place] = 0 }
      }
    }

    /// Ends all processes at once, whoever waits for them.
    static func killAll() {
      guard registry.withLock({ $0 }) else { return }
      killRegistered()
    }

    fileprivate static func killRegistered() {
      for group in groups where group > 0 { sendKill(-group) }
    }

    /// Waits until it has written something, or takes something where `wantsToWrite`, or `milliseconds` have gone.
    func wait(wantsToWrite: Bool, milliseconds: Int) {
      var streams = [
        pollfd(fd: output, events: Int16(POLLIN), revents: 0), pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
      ]
      // A stream at its end would be ready for ever.
      if errorsHaveEnded { streams[1].fd = -1 }
      if wantsToWrite, input >= 0 { streams.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0)) }
      poll(&streams, nfds_t(streams.count), Int32(clamping: milliseconds))
    }

    private var errorsHaveEnded = false

    /// Writes as much of `bytes` as it takes at once; how many bytes that are.
    func write(_ bytes: ArraySlice<UInt8>) throws(Refusal) -> Int {
      guard input >= 0 else { throw .nobodyReads }
      let written = bytes.withUnsafeBytes { writeOnce(input, $0) }
      if written >= 0 { return written }
      guard errno == EAGAIN || errno == EINTR else { throw Refusal(errno: errno) }
      return 0
    }

    /// What it has written, up to 64 KiB; nil where there is nothing yet, and empty at the end.
    func read() throws(Refusal) -> [UInt8]? { try Self.read(output) }

    /// What it has written where errors are told of, up to 64 KiB.
    func readErrors() -> [UInt8] {
      guard let bytes = try? Self.read(errors) else { return [] }
      if bytes.isEmpty { errorsHaveEnded = true }
      return bytes
    }

    private static func read(_ stream: Int32) throws(Refusal) -> [UInt8]? {
      do {
        return try readOnce(stream, room: 1 << 16)
      } catch {
        guard case .notYet = error else { throw error }
        return nil
      }
    }

    /// Lets it see the end of what it reads.
    func closeInput() {
      guard input >= 0 else { return }
      close(input)
      input = -1
    }

    /// Ends it, and all processes it has begun and not moved to groups of their own.
    func kill() {
      guard isAlive else { return }
      isAlive = false
      sendKill(-id)
      Self.unregister(id)
      var status: Int32 = 0
      while waitpid(id, &status, 0) < 0 && errno == EINTR {}
      closeInput()
      close(output)
      close(errors)
    }

    private var isAlive = true
  }
}

// MARK: - Starting programs

extension Platform {
  /// A pipe that no other program inherits.
  static func makePipe() throws(Refusal) -> (readEnd: Int32, writeEnd: Int32) {
    var ends: [Int32] = [-1, -1]
    #if os(Linux)
      let code = pipe2(&ends, O_CLOEXEC)
    #else
      let code = pipe(&ends)
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    #endif
    guard code == 0 else { throw Refusal(errno: errno) }
    return (ends[0], ends[1])
  }

  /// Starts a program, which is looked for where the shell does unless there is a slash in its name.
  ///
  /// - Parameters:
  ///   - command: The program and its arguments.
  ///   - folder: Where it runs; here where that is nil.
  ///   - variables: What is added to the environment, each `NAME=value`.
  ///   - streams: Its standard input, output and error; nothing where that is nil.
  ///   - isGroup: Whether it heads a group of processes of its own.
  static func spawn(
    _ command: [String], in folder: String? = nil, adding variables: [String] = [], _ streams: [Int32?],
    isGroup: Bool = false
  ) throws(Refusal) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    for (number, stream) in streams.enumerated() {
      if let stream {
        posix_spawn_file_actions_adddup2(&actions, stream, Int32(number))
      } else {
        posix_spawn_file_actions_addopen(&actions, Int32(number), "/dev/null", O_RDWR, 0)
      }
    }
    if let folder { posix_spawn_file_actions_addchdir_np(&actions, folder) }
    // Threads of a pool have signals blocked, and a write that nobody reads only fails here; a program that is started meets
    // signals as it would elsewhere.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for number in [SIGPIPE, SIGXFSZ] { sigaddset(&signals, number) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | (isGroup ? POSIX_SPAWN_SETPGROUP : 0)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
    var environment: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) }
    let owned = arguments + environment
    defer { for word in owned { free(word) } }
    let names = variables.map { $0.prefix { $0 != "=" } + "=" }
    var next = environ
    while let entry = next.pointee {
      if !names.contains(where: { strncmp(entry, String($0), $0.utf8.count) == 0 }) { environment.append(entry) }
      next += 1
    }
    arguments.append(nil)
    environment.append(nil)
    var id = pid_t()
    let code = posix_spawnp(&id, command[0], &actions, &attributes, arguments, environment)
    guard code == 0 else { throw Refusal(errno: code) }
    return id
  }

  /// Has the thread that calls give way to others, where the system has priorities for threads.
  static func giveWay() {
    #if os(Linux)
      setPriority(of: 0)
    #endif
  }
}

/// How much something in the background gives way; the most is 19.
private func setPriority(of process: pid_t) {
  #if canImport(Darwin)
    setpriority(PRIO_PROCESS, id_t(process), 10)
  #else
    setpriority(__priority_which_t(PRIO_PROCESS.rawValue), id_t(process), 10)
  #endif
}

/// Ends the processes of this program, and then the program, as the signal would have done.
private func endWithAll(_ number: Int32) {
  Platform.ChildProcess.killRegistered()
  signal(number, SIG_DFL)
  raise(number)
}

/// `kill(2)`, under a name that no method hides.
private func sendKill(_ id: pid_t) { kill(id, SIGKILL) }
