using System.Globalization;
using System.Text.Json.Nodes;
using Evaluation.Host.Web.Api.Asking;
using Microsoft.OpenApi;

namespace Evaluation.Host.Web.Api.Describing;

/// <summary>Parameters as the document has them.</summary>
internal static class ParameterSchemas
{
    public static OpenApiParameter Query(Parameter parameter) => new()
    {
        Name = parameter.Name,
        In = ParameterLocation.Query,
        Description = $"{parameter.Chinese} {parameter.English}",
        Schema = SchemaOf(parameter),
    };

    public static OpenApiParameter Header(string name, string chinese, string english, string? pattern = null) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Description = $"{chinese} {english}",
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, Pattern = pattern },
    };

    private static OpenApiSchema SchemaOf(Parameter parameter) => parameter.Kind switch
    {
        ParameterKind.Text => new() { Type = JsonSchemaType.String, MinLength = parameter.Least, MaxLength = parameter.Most },
        ParameterKind.Number => new()
        {
            Type = JsonSchemaType.Integer,
            Format = "int32",
            Minimum = parameter.Least?.ToString(CultureInfo.InvariantCulture),
            Maximum = parameter.Most?.ToString(CultureInfo.InvariantCulture),
            Default = parameter.Default is { } usual ? JsonValue.Create(usual) : null,
        },
        ParameterKind.Day => new() { Type = JsonSchemaType.String, Format = "date" },
        ParameterKind.Flag => new() { Type = JsonSchemaType.Boolean },
        ParameterKind.Period => new() { Type = JsonSchemaType.String, Pattern = DocumentTypes.PeriodPattern },
        ParameterKind.Word => new() { Type = JsonSchemaType.String, Enum = [.. parameter.Words!.Select(w => JsonValue.Create(w))] },
    };
}
