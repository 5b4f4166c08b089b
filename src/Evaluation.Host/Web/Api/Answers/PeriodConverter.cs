using System.Text.Json;
using System.Text.Json.Serialization;
using Evaluation.Model;

namespace Evaluation.Host.Web.Api.Answers;

/// <summary>Periods in SDMX spelling.</summary>
internal sealed class PeriodConverter : JsonConverter<Period>
{
    public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Period.TryParse(reader.GetString(), out var period) ? period : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
