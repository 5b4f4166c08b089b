using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Evaluation.Model;

namespace Evaluation.Store.Rows;

/// <summary>One JSON spelling for one content: what is compared and hashed.</summary>
internal static class Canonical
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(), new PeriodConverter(), new DecimalConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutLater } },
    };

    public static string Json<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>A property that came after the first rows were hashed is written last, and only where it says more than those rows did.</summary>
    private static void LeaveOutLater(JsonTypeInfo type)
    {
        if (type.Type == typeof(Delivery))
            Later("period", row => row is Delivery d && d.Period != Period.OfYear(d.PlanYear));
        if (type.Type == typeof(Review))
            Later("evidence", row => row is Review { Evidence: not "" });

        void Later(string name, Predicate<object> saysMore)
        {
            var property = type.Properties.Single(p => p.Name == name);
            property.Order = 1;
            property.ShouldSerialize = (row, _) => saysMore(row);
        }
    }

    private sealed class PeriodConverter : JsonConverter<Period>
    {
        public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Period.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }

    /// <summary>12.60 and 12.6 are one value.</summary>
    private sealed class DecimalConverter : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(value / 1.0000000000000000000000000000m);
    }
}
