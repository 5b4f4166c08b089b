using System.Collections;
using System.Runtime.InteropServices;
using System.Text;
using Evaluation.Host;
using Evaluation.Host.Cli;

using var cancelled = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
// The terminal is gone: a window closed, a connection cut.
using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Cancel);
using var output = Utf8(Console.OpenStandardOutput(), autoFlush: false);
using var error = Utf8(new LenientStream(Console.OpenStandardError()), autoFlush: true);

var around = new Surroundings(
    output,
    error,
    Directory.GetCurrentDirectory(),
    AppContext.BaseDirectory,
    Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string?)e.Value ?? "", StringComparer.Ordinal),
    TimeProvider.System,
    IsTerminal: !Console.IsErrorRedirected);
return await CommandLine.RunAsync(args, around, cancelled.Token).ConfigureAwait(false);

// The first signal ends the work in good order; a second one ends the process.
void Cancel(PosixSignalContext context)
{
    context.Cancel = !cancelled.IsCancellationRequested;
    cancelled.Cancel();
}

static StreamWriter Utf8(Stream stream, bool autoFlush) =>
    new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 32 * 1024) { NewLine = "\n", AutoFlush = autoFlush };
