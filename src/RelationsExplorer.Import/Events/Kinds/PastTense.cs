using RelationsExplorer.Import.Events.Deeds;

namespace RelationsExplorer.Import.Events.Kinds;

/// <summary>Tells verbs in the past tense, as far as their form shows it.</summary>
internal static class PastTense
{
    private static readonly HashSet<string> Irregular = [.. VerbForms.IrregularPasts];
    private static readonly HashSet<string> NotVerbs = WordList.Words(typeof(PastTense), "no-past-tense.txt");

    /// <summary>Whether the word, in small letters, is a verb in the past tense.</summary>
    public static bool Is(string word) =>
        Irregular.Contains(word) || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !NotVerbs.Contains(word));
}
