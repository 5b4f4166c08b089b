namespace Evaluation.Model.Releases;

/// <summary>The SDMX dataflow that the released figures belong to.</summary>
/// <param name="Agency">Identifier of the maintaining agency.</param>
/// <param name="Version">Such as <c>1.0.0</c>.</param>
public sealed record SdmxDataflow(string Agency, string Id, string Version)
{
    /// <summary>As SDMX-CSV writes it: <c>AGENCY:ID(VERSION)</c>.</summary>
    public override string ToString() => $"{Agency}:{Id}({Version})";
}
