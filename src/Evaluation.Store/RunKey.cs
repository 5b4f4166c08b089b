using System.Globalization;
using Evaluation.Model;
using Evaluation.Store.Rows;

namespace Evaluation.Store;

/// <summary>What fixes every byte of a product. The same key is the same run.</summary>
/// <param name="Product">Such as <c>annual</c>.</param>
public sealed record RunKey(
    string Product,
    Period Period,
    DateOnly AsOf,
    string DataHash,
    string SchemeHash,
    string TemplateHash,
    string CodeVersion)
{
    /// <summary>First 16 hex digits of the SHA-256 of the key as a JSON array of its seven parts.</summary>
    public string Id => Sha256.Of(Canonical.Json<string[]>(
    [
        Product,
        Period.ToString(),
        AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DataHash,
        SchemeHash,
        TemplateHash,
        CodeVersion,
    ]))[..16];
}
