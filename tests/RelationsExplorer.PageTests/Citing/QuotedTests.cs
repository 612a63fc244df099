using RelationsExplorer.Web.Citing;

namespace RelationsExplorer.PageTests.Citing;

/// <summary>Quotation marks within and around quoted words.</summary>
public sealed class QuotedTests
{
    [Theory]
    [InlineData("The bridge opened.", "“The bridge opened.”")]
    [InlineData("He spoke of a “new era” and left.", "“He spoke of a ‘new era’ and left.”")]
    [InlineData("He spoke of a \"new era\" and left.", "“He spoke of a ‘new era’ and left.”")]
    [InlineData("He spoke of a ‘new era’ and left.", "“He spoke of a ‘new era’ and left.”")]
    [InlineData("He said: “They call it a ‘new era’ here.”", "“He said: ‘They call it a “new era” here.’”")]
    [InlineData("He said: ‘They call it a “new era” here.’", "“He said: ‘They call it a “new era” here.’”")]
    [InlineData("and nobody will stop it,” he said.", "“‘and nobody will stop it,’ he said.”")]              // begins inside
    [InlineData("and nobody will stop it,’ he said.", "“‘and nobody will stop it,’ he said.”")]
    [InlineData("He said: “The river is wide.", "“He said: ‘The river is wide.’”")]                              // ends inside
    [InlineData("it is wide,” he said, “and deep.", "“‘it is wide,’ he said, ‘and deep.’”")]                    // both
    [InlineData("they call it a ‘new era’,” he said.", "“‘they call it a “new era”,’ he said.”")]
    [InlineData("China’s and the states’ share rose in the ’90s.", "“China’s and the states’ share rose in the ’90s.”")] // apostrophes
    [InlineData("Russia's 'new era' isn't China's.", "“Russia's ‘new era’ isn't China's.”")]
    [InlineData("“One” and “two”", "“‘One’ and ‘two’”")]
    [InlineData("", "“”")]
    public void Marks_take_turns_and_are_never_open_at_one_end(string words, string quoted) => Assert.Equal(quoted, Quoted.InDouble(words));

    [Theory]
    [InlineData("Rivers", "‘Rivers’")]
    [InlineData("‘Coming Together’ and the ‘Reset’", "‘“Coming Together” and the “Reset”’")]
    [InlineData("A “Reset” at Last", "‘A “Reset” at Last’")]
    [InlineData("China's 'near abroad' and Russia's", "‘China's “near abroad” and Russia's’")]
    public void Within_single_marks_stand_double_ones(string words, string quoted) => Assert.Equal(quoted, Quoted.InSingle(words));

    [Theory]
    [InlineData("“The river is wide.”", "“The river is wide.”")]
    [InlineData("‘The river is wide.’", "“The river is wide.”")]
    [InlineData("“The river is wide.", "“The river is wide.”")]             // the quotation goes on behind it
    [InlineData("The river is wide.”", "“The river is wide.”")]             // it began before it
    [InlineData("“The river is wide”.", "“The river is wide.”")]
    [InlineData("“They call it a ‘new era’.”", "“They call it a ‘new era’.”")]
    [InlineData("“The river,” he said, “is wide.”", "“‘The river,’ he said, ‘is wide.’”")]
    [InlineData("He called it “wide”.", "“He called it ‘wide’.”")]
    public void Words_that_are_a_speakers_own_are_not_put_in_marks_twice(string words, string quoted) => Assert.Equal(quoted, Quoted.Spoken(words));
}
