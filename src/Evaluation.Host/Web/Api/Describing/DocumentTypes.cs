using Evaluation.Model;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Evaluation.Host.Web.Api.Describing;

/// <summary>Types whose JSON the framework can't know.</summary>
internal static class DocumentTypes
{
    public const string PeriodPattern = "^[0-9]{4}(-(S[12]|Q[1-4]|0[1-9]|1[0-2]))?$";

    public static Task DescribeAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken ct)
    {
        var type = context.JsonTypeInfo.Type;
        var isNullable = Nullable.GetUnderlyingType(type) is not null;
        if ((Nullable.GetUnderlyingType(type) ?? type) == typeof(Period))
        {
            schema.Type = isNullable ? JsonSchemaType.String | JsonSchemaType.Null : JsonSchemaType.String;
            schema.Pattern = PeriodPattern;
        }

        return Task.CompletedTask;
    }
}
