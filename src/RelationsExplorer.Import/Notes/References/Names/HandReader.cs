using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Notes.References.Names;

/// <summary>Takes out who else had a hand in a work, translators and editors, of what it is a review, and where it was printed again.</summary>
internal static partial class HandReader
{
    private const string Name = @"((((\p{Lu}\.-?)+|von|van|de|der|den|al|la|le|du|bin)\s){0,3}\p{Lu}[\p{L}'’-]{1,20}(\s(((\p{Lu}\.-?)+|von|van|de|der|la|le|du|bin)\s){0,3}\p{Lu}[\p{L}'’-]{1,20}){0,2}(?!\s?:))";

    /// <summary>Drops such words from what follows the title.</summary>
    public static void Drop(PrintedReference reference)
    {
        if (reference.IsQuoted) reference.Take(Reviewed(), "");
        reference.Rest = Hands().Replace(reference.Rest, "");
        reference.Rest = Reprinted().Replace(reference.Rest, "");
    }

    // "Translated by Ann Lee, Omar Haddad, and J. K. Holm.", "Ed. Ann Lee"
    [GeneratedRegex(@"(?<=^\W*|[.,;]\s*)([Tt]ranslated|[Tt]ransl?\.|[Ee]dited|[Ee]ds?\.|[Ii]ntroduction|[Ff]oreword|[Pp]reface|[Ww]ith an? [Ii]ntroduction|[Dd]ir\.|[Cc]ompiled)(\s(and|&)\s(edited|translated|eds?\.|trans\.))?(\s+by)?\s+" + Name + "((,\\s" + Name + "){0,5},?\\s(and|&)\\s" + Name + @")?(\set al\.?)?", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Hands();

    // "(House, 2004). Reprint, City: House, 2008."
    [GeneratedRegex(@"(?<=\d{4}\W{0,3}[.;]\s*)([Rr]eprint(ed)?|[Rr]epr\.)\b.*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Reprinted();

    // "“Bad Neighbours.” Review of Trust, by Ann Lee. …"
    [GeneratedRegex(@"^\W*Review of [^.]{3,150}?,\s(by|ed\.|edited by)\s[^.]{3,80}\.?", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Reviewed();
}
