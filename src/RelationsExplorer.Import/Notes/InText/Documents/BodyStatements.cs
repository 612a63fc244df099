using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.References.Press;
using RelationsExplorer.Import.Recognising.Actors.Bodies;

namespace RelationsExplorer.Import.Notes.InText.Documents;

/// <summary>Finds what bodies put out in writing, where prose says so: "the Harbour Bank said in a statement on 3 May that".</summary>
internal static partial class BodyStatements
{
    private const int FarthestDate = 20;

    /// <summary>The statements named in a sentence.</summary>
    public static IEnumerable<NamedWork> Find(ProseSentence sentence) =>
        NamedDocuments.Matches(SaidIn(), sentence.Words, " in a ", " in its ", " in an ")
            .Where(match => match.Groups["who"].Value.Split(' ') is { Length: > 1 } words && Array.Exists(words, OrganisationFinder.IsHead))
            .Select(match => new NamedWork(NamedDocuments.Spanning(sentence, match), SourceKind.Official)
            {
                Container = Outlets.Spelled(match.Groups["who"].Value),
                Issued = NamedDocuments.DateAfter(sentence, match, FarthestDate),
            });

    [GeneratedRegex(@"\b(?<who>(?!The\s)\p{Lu}[\p{L}’'-]*(\s(of\sthe\s|of\s|for\s|and\s)?\p{Lu}[\p{L}’'-]*){1,6})\s(has\s|had\s|also\s)?(said|announced|declared|confirmed|warned|added|explained|noted|stressed|denied)(\son\s\p{Lu}\p{Ll}+)?\sin\s(an?|its)\s(\p{Ll}+\s)?(statement|communiqué|communique|press release|filing|notice|note|letter)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex SaidIn();
}
