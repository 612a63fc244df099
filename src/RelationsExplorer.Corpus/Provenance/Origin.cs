namespace RelationsExplorer.Corpus.Provenance;

/// <summary>How one value of a record came to be: the rule or the editor's mark that set it, and the words it read.</summary>
/// <param name="Value">Which value: "speaker", "stance", "theme:energy", "date", "type", "joined" …</param>
/// <param name="Rule">The name of the rule, or <see cref="Editor"/>.</param>
/// <param name="Words">The words that were read; null where the rule read none (a default).</param>
public sealed record Origin(string Value, string Rule, string? Words)
{
    /// <summary>The name that stands for an editor's mark in place of a rule.</summary>
    public const string Editor = "editor";

    /// <summary>Whether an editor set the value.</summary>
    public bool IsEditors => Rule == Editor;
}
