using Evaluation.Intake.Schemes;
using Evaluation.Model;
using Evaluation.Model.Indices;
using Evaluation.Model.Problems;
using Evaluation.Model.Schemes;

namespace Evaluation.Intake.Indices;

/// <summary>Reads the definitions behind the development-status report; a bad file is refused with every mistake listed at once.</summary>
public static class IndexDefinitions
{
    /// <param name="schema">The JSON Schema that stands beside the definition.</param>
    /// <param name="indicators">All that are known.</param>
    /// <returns>One definition, or none and why.</returns>
    public static Read<NationalIndexDefinition> ReadNational(byte[] json, byte[] schema, string fileName, IReadOnlyList<Indicator> indicators) =>
        Read(json, schema, fileName, root => DefinitionChecks.Of(root, fileName, indicators), DefinitionJson.National);

    /// <inheritdoc cref="ReadNational"/>
    public static Read<RegionIndexDefinition> ReadRegions(byte[] json, byte[] schema, string fileName, IReadOnlyList<Indicator> indicators) =>
        Read(json, schema, fileName, root => DefinitionChecks.Of(root, fileName, indicators), DefinitionJson.Regions);

    /// <param name="schema">The JSON Schema that stands beside the scheme.</param>
    /// <returns>One scheme, or none and why.</returns>
    public static Read<StatusScheme> ReadStatus(byte[] json, byte[] schema, string fileName) =>
        Read(json, schema, fileName, root => AnnualSchemeChecks.Bands(root, fileName), DefinitionJson.Status);

    private static Read<T> Read<T>(
        byte[] json, byte[] schema, string fileName, Func<JsonElementAt, IEnumerable<Problem>> check, Func<JsonElementAt, string, T> read)
    {
        var (root, problems) = SchemeJson.Open(json, schema, fileName);
        if (root is null)
            return new Read<T>([], problems);
        problems.AddRange(check(root));
        return problems.Count > 0 ? new Read<T>([], problems) : new Read<T>([read(root, Sha256.Of(json))], []);
    }
}
