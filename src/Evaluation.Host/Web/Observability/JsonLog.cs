using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Evaluation.Host.Web.Observability;

/// <summary>One JSON object a line. The portal logs routes, never addresses as typed: those may carry one-time links.</summary>
internal sealed class JsonLog(TextWriter output, TimeProvider clock) : ILoggerProvider
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Lock writing = new();

    public ILogger CreateLogger(string categoryName) => new Category(this, categoryName);

    public void Dispose()
    {
    }

    private void Write(LogLevel level, string category, string message, IEnumerable<KeyValuePair<string, object?>> values, Exception? error)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, Options))
        {
            json.WriteStartObject();
            json.WriteString("time", clock.GetUtcNow().UtcDateTime);
            json.WriteString("level", level.ToString());
            json.WriteString("category", category);
            json.WriteString("message", message);
            foreach (var (name, value) in values.Where(v => v.Key != "{OriginalFormat}"))
                WriteValue(json, name, value);
            if (error is not null)
                json.WriteString("error", error.ToString());
            json.WriteEndObject();
        }

        lock (writing)
            output.Write(Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length) + "\n");
    }

    private static void WriteValue(Utf8JsonWriter json, string name, object? value)
    {
        if (value is int or long)
            json.WriteNumber(name, Convert.ToInt64(value, CultureInfo.InvariantCulture));
        else if (value is double number)
            json.WriteNumber(name, number);
        else
            json.WriteString(name, FormattableString.Invariant($"{value}"));
    }

    private sealed class Category(JsonLog log, string name) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Write(logLevel, name, formatter(state, exception), state as IEnumerable<KeyValuePair<string, object?>> ?? [], exception);
    }
}
