namespace RelationsExplorer.Import.Events.Deeds;

/// <summary>All forms of an English verb, and the plural of a noun.</summary>
internal static class VerbForms
{
    private const string Vowels = "aeiou";
    private static readonly Dictionary<string, string[]> Irregular = WordList.Rows(typeof(VerbForms), "irregular-verbs.tsv").ToDictionary(row => row[0], row => row[1..], StringComparer.Ordinal);

    /// <summary>The past tenses that do not end in -ed.</summary>
    public static IEnumerable<string> IrregularPasts => Irregular.Values.Select(forms => forms[0]);

    /// <summary>The participles that are not also the past tense of their verb.</summary>
    public static IEnumerable<string> IrregularParticiples => Irregular.Values.Where(forms => forms.Length > 1).Select(forms => forms[1]);

    /// <summary>The forms of a verb; of "organise" also those of "organize".</summary>
    public static IEnumerable<(string Word, DeedForm Form)> Of(string verb)
    {
        foreach (var word in Spellings(verb))
        {
            yield return (word, DeedForm.Base);
            yield return (WithS(word), DeedForm.Present);
            foreach (var stem in Stems(word, "ing")) yield return (stem + "ing", DeedForm.Ing);
            if (Irregular.TryGetValue(word, out var forms))
            {
                foreach (var form in forms) yield return (form, DeedForm.Past);
            }
            else
            {
                foreach (var stem in Stems(word, "ed")) yield return (stem + "ed", DeedForm.Past);
            }
        }
    }

    /// <summary>A word with its -s: "visits", "crises", "supplies".</summary>
    public static string WithS(string word) =>
        word.EndsWith("sis", StringComparison.Ordinal) ? word[..^2] + "es"
        : word.EndsWith('y') && !Vowels.Contains(word[^2], StringComparison.Ordinal) ? word[..^1] + "ies"
        : word[^1] is 's' or 'x' or 'z' || (word.EndsWith('o') && !Vowels.Contains(word[^2], StringComparison.Ordinal)) || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) ? word + "es"
        : word + "s";

    private static IEnumerable<string> Spellings(string verb) =>
        verb.Length > 6 && verb.EndsWith("ise", StringComparison.Ordinal) ? [verb, verb[..^2] + "ze"] : [verb];

    // What the ending is put behind: "clos-", "carri-", "ship-" and "shipp-". Of "travel" both are written.
    private static IEnumerable<string> Stems(string word, string ending)
    {
        if (word.EndsWith("ie", StringComparison.Ordinal)) return [ending == "ing" ? word[..^2] + "y" : word[..^1]];
        if (word.EndsWith("ee", StringComparison.Ordinal)) return [ending == "ing" ? word : word[..^1]];
        if (word.EndsWith('e')) return [word[..^1]];
        if (word.EndsWith('y') && ending == "ed" && !Vowels.Contains(word[^2], StringComparison.Ordinal)) return [word[..^1] + "i"];
        // "initialed" and "initialled", "fueled" and "fuelled"
        if (word.EndsWith("ial", StringComparison.Ordinal) || word.EndsWith("uel", StringComparison.Ordinal)) return [word, word + "l"];
        if (word.Length < 3 || Vowels.Contains(word[^1], StringComparison.Ordinal) || word[^1] is 'w' or 'x' or 'y' || !Vowels.Contains(word[^2], StringComparison.Ordinal) || Vowels.Contains(word[^3], StringComparison.Ordinal)) return [word];
        return word.Count(c => Vowels.Contains(c, StringComparison.Ordinal)) == 1 ? [word + word[^1]] : [word, word + word[^1]];
    }
}
