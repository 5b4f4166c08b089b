namespace Evaluation.Host.Web.Api.Asking;

/// <summary>What a query parameter's text must be.</summary>
internal enum ParameterKind
{
    Text,
    Number,

    /// <summary>ISO, <c>2024-06-30</c>.</summary>
    Day,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>SDMX, such as <c>2023-Q3</c>.</summary>
    Period,

    /// <summary>One of a few.</summary>
    Word,
}
